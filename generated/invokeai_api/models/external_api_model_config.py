from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .external_api_model_default_settings import ExternalApiModelDefaultSettings
    from .external_model_capabilities import ExternalModelCapabilities
    from .external_model_panel_schema import ExternalModelPanelSchema


@define(kw_only=True, repr=False)
class ExternalApiModelConfig(AnyModelConfig):
    """ExternalApiModelConfig

    Attributes:
        capabilities: Provider capability matrix
        is_default: Default: False.
        provider_id: External provider ID. At least 1 character.
        provider_model_id: Provider-specific model ID. At least 1 character.
    """

    base: Literal["external"] = "external"
    capabilities: ExternalModelCapabilities
    default_settings: ExternalApiModelDefaultSettings | None
    format_: Literal["external_api"] = "external_api"
    is_default: bool
    panel_schema: ExternalModelPanelSchema | None
    provider_id: str
    provider_model_id: str
    tags: list[str] | None
    type_: Literal["external_image_generator"] = "external_image_generator"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "capabilities": "ExternalModelCapabilities",
        "default_settings": "ExternalApiModelDefaultSettings",
        "panel_schema": "ExternalModelPanelSchema",
    }
