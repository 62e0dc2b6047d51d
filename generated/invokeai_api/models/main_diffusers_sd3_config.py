from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant
    from .main_diffusers_sd3_config_submodels_type0 import MainDiffusersSD3ConfigSubmodelsType0
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainDiffusersSD3Config(AnyModelConfig):
    """Main_Diffusers_SD3_Config

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        submodels: Loadable submodels in this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sd-3"] = "sd-3"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    submodels: MainDiffusersSD3ConfigSubmodelsType0 | None
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
        "submodels": "{SubmodelDefinition}",
    }
