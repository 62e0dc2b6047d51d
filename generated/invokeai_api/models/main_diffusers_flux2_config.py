from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Flux2VariantType, ModelRepoVariant
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainDiffusersFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 models in diffusers format (FLUX.2 Klein and FLUX.2 [dev]).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.2 model variants.
    """

    base: Literal["flux2"] = "flux2"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Flux2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }
