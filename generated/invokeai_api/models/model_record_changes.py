from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings
    from .external_api_model_default_settings import ExternalApiModelDefaultSettings
    from .external_model_capabilities import ExternalModelCapabilities
    from .literals import AnyModelVariant, BaseModelType, ModelSourceType, ModelType, SchedulerPredictionType
    from .lora_model_default_settings import LoraModelDefaultSettings
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class ModelRecordChanges(Model):
    """A set of changes to apply to a model."""

    base: BaseModelType | None | Unset = UNSET
    """The base model."""
    capabilities: ExternalModelCapabilities | None | Unset = UNSET
    """External model capabilities"""
    config_path: None | str | Unset = UNSET
    """Path to config file for model"""
    cpu_only: bool | None | Unset = UNSET
    """Whether this model should run on CPU only"""
    default_settings: (
        ControlAdapterDefaultSettings
        | ExternalApiModelDefaultSettings
        | LoraModelDefaultSettings
        | MainModelDefaultSettings
        | None
        | Unset
    ) = UNSET
    """Default settings for this model"""
    description: None | str | Unset = UNSET
    """Model description"""
    file_size: int | None | Unset = UNSET
    """Size of model file"""
    format_: None | str | Unset = UNSET
    """format of model file"""
    hash_: None | str | Unset = UNSET
    """hash of model file"""
    key: None | str | Unset = UNSET
    """Database ID for this model"""
    name: None | str | Unset = UNSET
    """Name of the model."""
    path: None | str | Unset = UNSET
    """Path to the model."""
    prediction_type: None | SchedulerPredictionType | Unset = UNSET
    """The prediction type of the model."""
    provider_id: None | str | Unset = UNSET
    """External provider identifier"""
    provider_model_id: None | str | Unset = UNSET
    """External provider model identifier"""
    source: None | str | Unset = UNSET
    """original source of the model"""
    source_api_response: None | str | Unset = UNSET
    """metadata from remote source"""
    source_type: ModelSourceType | None | Unset = UNSET
    """type of model source"""
    source_url: None | str | Unset = UNSET
    """Optional URL for the model (e.g. download page)"""
    trigger_phrases: list[str] | None | Unset = UNSET
    """Set of trigger phrases for this model"""
    type_: ModelType | None | Unset = UNSET
    """Type of model"""
    upcast_attention: bool | None | Unset = UNSET
    """Whether to upcast attention."""
    variant: AnyModelVariant | None | Unset = UNSET
    """The variant of the model."""
    _wire_ = {
        "format_": "format",
        "hash_": "hash",
        "type_": "type",
    }
    _specs_ = {
        "capabilities": "ExternalModelCapabilities",
        "default_settings": "MainModelDefaultSettings|LoraModelDefaultSettings|ControlAdapterDefaultSettings|ExternalApiModelDefaultSettings",
    }
