from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Qwen3VariantType


@define(kw_only=True, repr=False)
class Qwen3EncoderCheckpointConfig(AnyModelConfig):
    """Configuration for single-file Qwen3 Encoder models (safetensors).

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        variant: Qwen3 model size variant (4B or 8B)
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["qwen3_encoder"] = "qwen3_encoder"
    variant: Qwen3VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
