from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import QwenImageVariantType
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainCheckpointQwenImageConfig(AnyModelConfig):
    """Model config for Qwen Image single-file checkpoint models (safetensors, etc).

    Covers both raw bf16/fp16 checkpoints and ComfyUI-style fp8_scaled checkpoints.
    The loader dequantizes fp8 weights back to bf16 at load time; the
    `default_settings.fp8_storage` toggle can then optionally re-cast to fp8 for
    VRAM savings.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["qwen-image"] = "qwen-image"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: None | QwenImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }
