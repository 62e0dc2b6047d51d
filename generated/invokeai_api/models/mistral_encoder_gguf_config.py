from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import MistralVariantType


@define(kw_only=True, repr=False)
class MistralEncoderGGUFConfig(AnyModelConfig):
    """Configuration for a GGUF-quantized Mistral text encoder.

    Accepts both 30-layer cow GGUFs and 40-layer Mistral Small 3 GGUFs — see
    ``MistralEncoder_Checkpoint_Config`` for variant handling.

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        variant: Mistral text encoder variant
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    type_: Literal["mistral_encoder"] = "mistral_encoder"
    variant: MistralVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
