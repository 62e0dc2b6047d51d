from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .lora_model_default_settings import LoraModelDefaultSettings


@define(kw_only=True, repr=False)
class LoRAOMISDXLConfig(AnyModelConfig):
    """LoRA_OMI_SDXL_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["omi"] = "omi"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }
