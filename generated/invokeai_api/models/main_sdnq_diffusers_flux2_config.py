from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Flux2VariantType, ModelRepoVariant
    from .main_model_default_settings import MainModelDefaultSettings
    from .main_sdnq_diffusers_flux2_config_submodels_type0 import MainSDNQDiffusersFlux2ConfigSubmodelsType0


@define(kw_only=True, repr=False)
class MainSDNQDiffusersFlux2Config(AnyModelConfig):
    """Model config for SDNQ-quantized FLUX.2 models in diffusers format
    (Flux2KleinPipeline / Flux2Pipeline folder with transformer/, text_encoder/, vae/, ...).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        submodels: Loadable submodels in this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.2 model variants.
    """

    base: Literal["flux2"] = "flux2"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    repo_variant: ModelRepoVariant
    submodels: MainSDNQDiffusersFlux2ConfigSubmodelsType0 | None
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Flux2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
        "submodels": "{SubmodelDefinition}",
    }
