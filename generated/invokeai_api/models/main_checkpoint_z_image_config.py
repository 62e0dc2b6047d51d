from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ZImageVariantType
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainCheckpointZImageConfig(AnyModelConfig):
    """Model config for Z-Image single-file checkpoint models (safetensors, etc).

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: Z-Image model variants.
    """

    base: Literal["z-image"] = "z-image"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ZImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }
