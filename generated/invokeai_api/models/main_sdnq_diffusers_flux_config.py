from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import FluxVariantType, ModelRepoVariant
    from .main_model_default_settings import MainModelDefaultSettings
    from .main_sdnq_diffusers_flux_config_submodels_type0 import MainSDNQDiffusersFLUXConfigSubmodelsType0


@define(kw_only=True, repr=False)
class MainSDNQDiffusersFLUXConfig(AnyModelConfig):
    """Model config for SDNQ-quantized FLUX models in diffusers format (folder with transformer, text_encoder,
    etc.).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        submodels: Loadable submodels in this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.1 model variants.
    """

    base: Literal["flux"] = "flux"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    repo_variant: ModelRepoVariant
    submodels: MainSDNQDiffusersFLUXConfigSubmodelsType0 | None
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: FluxVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
        "submodels": "{SubmodelDefinition}",
    }
