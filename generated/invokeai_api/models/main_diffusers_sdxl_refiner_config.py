from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant, ModelVariantType, SchedulerPredictionType
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainDiffusersSDXLRefinerConfig(AnyModelConfig):
    """Main_Diffusers_SDXLRefiner_Config

    Attributes:
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sdxl-refiner"] = "sdxl-refiner"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    prediction_type: SchedulerPredictionType
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }
