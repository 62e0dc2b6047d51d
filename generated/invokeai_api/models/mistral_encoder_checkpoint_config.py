from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import MistralVariantType


@define(kw_only=True, repr=False)
class MistralEncoderCheckpointConfig(AnyModelConfig):
    """Configuration for a single-file Mistral text encoder (safetensors).

    Accepts both 30-layer cow (Comfy-Org bf16/fp8) and 40-layer Mistral Small 3
    (BFL canonical / upstream Mistral 3.x single-files). The loader uses the
    detected variant to decide whether to keep or strip the final RMSNorm.

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        variant: Mistral text encoder variant
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["mistral_encoder"] = "mistral_encoder"
    variant: MistralVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
