from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings


@define(kw_only=True, repr=False)
class ControlLoRALyCORISFLUXConfig(AnyModelConfig):
    """Model config for Control LoRA models."""

    base: Literal["flux"] = "flux"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["control_lora"] = "control_lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }
