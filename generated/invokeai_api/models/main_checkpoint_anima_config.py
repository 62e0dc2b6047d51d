from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainCheckpointAnimaConfig(AnyModelConfig):
    """Model config for Anima single-file checkpoint models (safetensors).

    Anima is built on NVIDIA Cosmos Predict2 DiT with a custom LLM Adapter
    that bridges Qwen3 0.6B text encoder outputs to the DiT.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["anima"] = "anima"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }
