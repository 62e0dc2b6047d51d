from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Krea2VariantType
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainGGUFKrea2Config(AnyModelConfig):
    """Model config for GGUF-quantized Krea-2 transformer models (single-file).

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: Krea 2 model variants.
    """

    base: Literal["krea-2"] = "krea-2"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Krea2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }
