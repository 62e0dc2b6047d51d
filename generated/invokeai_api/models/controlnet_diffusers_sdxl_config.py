from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings
    from .literals import ModelRepoVariant


@define(kw_only=True, repr=False)
class ControlNetDiffusersSDXLConfig(AnyModelConfig):
    """ControlNet_Diffusers_SDXL_Config

    Attributes:
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }
