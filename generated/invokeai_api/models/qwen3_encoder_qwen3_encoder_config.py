from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Qwen3VariantType


@define(kw_only=True, repr=False)
class Qwen3EncoderQwen3EncoderConfig(AnyModelConfig):
    """Configuration for Qwen3 Encoder models in a diffusers-like format.

    The model weights are expected to be in a folder called text_encoder inside the model directory,
    compatible with Qwen2VLForConditionalGeneration or similar architectures used by Z-Image.

    Attributes:
        cpu_only: Whether this model should run on CPU only
        variant: Qwen3 model size variant (4B or 8B)
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["qwen3_encoder"] = "qwen3_encoder"
    type_: Literal["qwen3_encoder"] = "qwen3_encoder"
    variant: Qwen3VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
