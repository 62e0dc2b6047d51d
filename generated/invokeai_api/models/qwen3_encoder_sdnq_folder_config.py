from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Qwen3VariantType


@define(kw_only=True, repr=False)
class Qwen3EncoderSDNQFolderConfig(AnyModelConfig):
    """Configuration for folder-based SDNQ-quantized Qwen3 Encoder models.

    Used for SDNQ bundles where the text_encoder is a folder containing
    quantization_config.json and safetensors files with SDNQ keys.

    Attributes:
        cpu_only: Whether this model should run on CPU only
        variant: Qwen3 model size variant (4B or 8B)
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    type_: Literal["qwen3_encoder"] = "qwen3_encoder"
    variant: Qwen3VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
