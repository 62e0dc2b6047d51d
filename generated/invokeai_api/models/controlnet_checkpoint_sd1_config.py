from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings


@define(kw_only=True, repr=False)
class ControlNetCheckpointSD1Config(AnyModelConfig):
    """ControlNet_Checkpoint_SD1_Config

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["sd-1"] = "sd-1"
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }
