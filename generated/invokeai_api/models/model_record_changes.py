from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings
    from .external_api_model_default_settings import ExternalApiModelDefaultSettings
    from .external_model_capabilities import ExternalModelCapabilities
    from .literals import AnyModelVariant, BaseModelType, ModelSourceType, ModelType, SchedulerPredictionType
    from .lora_model_default_settings import LoraModelDefaultSettings
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class ModelRecordChanges(Model):
    """A set of changes to apply to a model.

    Attributes:
        base: The base model.
        capabilities: External model capabilities
        config_path: Path to config file for model
        cpu_only: Whether this model should run on CPU only
        default_settings: Default settings for this model
        description: Model description
        file_size: Size of model file
        format_: format of model file
        hash_: hash of model file
        key: Database ID for this model
        name: Name of the model.
        path: Path to the model.
        prediction_type: The prediction type of the model.
        provider_id: External provider identifier
        provider_model_id: External provider model identifier
        source: original source of the model
        source_api_response: metadata from remote source
        source_type: type of model source
        source_url: Optional URL for the model (e.g. download page)
        trigger_phrases: Set of trigger phrases for this model
        type_: Type of model
        upcast_attention: Whether to upcast attention.
        variant: The variant of the model.
    """

    base: BaseModelType | None | Unset = UNSET
    capabilities: ExternalModelCapabilities | None | Unset = UNSET
    config_path: None | str | Unset = UNSET
    cpu_only: bool | None | Unset = UNSET
    default_settings: (
        ControlAdapterDefaultSettings
        | ExternalApiModelDefaultSettings
        | LoraModelDefaultSettings
        | MainModelDefaultSettings
        | None
        | Unset
    ) = UNSET
    description: None | str | Unset = UNSET
    file_size: int | None | Unset = UNSET
    format_: None | str | Unset = UNSET
    hash_: None | str | Unset = UNSET
    key: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    path: None | str | Unset = UNSET
    prediction_type: None | SchedulerPredictionType | Unset = UNSET
    provider_id: None | str | Unset = UNSET
    provider_model_id: None | str | Unset = UNSET
    source: None | str | Unset = UNSET
    source_api_response: None | str | Unset = UNSET
    source_type: ModelSourceType | None | Unset = UNSET
    source_url: None | str | Unset = UNSET
    trigger_phrases: list[str] | None | Unset = UNSET
    type_: ModelType | None | Unset = UNSET
    upcast_attention: bool | None | Unset = UNSET
    variant: AnyModelVariant | None | Unset = UNSET
    _wire_ = {
        "format_": "format",
        "hash_": "hash",
        "type_": "type",
    }
    _specs_ = {
        "capabilities": "ExternalModelCapabilities",
        "default_settings": "MainModelDefaultSettings|LoraModelDefaultSettings|ControlAdapterDefaultSettings|ExternalApiModelDefaultSettings",
    }
