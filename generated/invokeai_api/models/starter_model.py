from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .external_api_model_default_settings import ExternalApiModelDefaultSettings
    from .external_model_capabilities import ExternalModelCapabilities
    from .external_model_panel_schema import ExternalModelPanelSchema
    from .literals import AnyModelVariant, BaseModelType, ModelFormat, ModelType


@define(kw_only=True, repr=False)
class StarterModelWithoutDependencies(Model):
    """StarterModelWithoutDependencies

    Attributes:
        base: An enumeration of base model architectures. For example, Stable Diffusion 1.x, Stable Diffusion 2.x,
            FLUX, etc.

            Every model config must have a base architecture type.

            Not all models are associated with a base architecture. For example, CLIP models are their own
            thing, not related
            to any particular model architecture. To simplify internal APIs and make it easier to work with
            models, we use a
            fallback/null value `BaseModelType.Any` for these models, instead of making the model base optional.
        type_: Model type.
        is_installed: Default: False.
    """

    base: BaseModelType
    description: str
    name: str
    source: str
    type_: ModelType
    capabilities: ExternalModelCapabilities | None | Unset = UNSET
    default_settings: ExternalApiModelDefaultSettings | None | Unset = UNSET
    format_: ModelFormat | None | Unset = UNSET
    is_installed: bool | Unset = UNSET
    panel_schema: ExternalModelPanelSchema | None | Unset = UNSET
    previous_names: list[str] | Unset = UNSET
    variant: AnyModelVariant | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
        "format_": "format",
    }
    _specs_ = {
        "capabilities": "ExternalModelCapabilities",
        "default_settings": "ExternalApiModelDefaultSettings",
        "panel_schema": "ExternalModelPanelSchema",
    }


@define(kw_only=True, repr=False)
class StarterModel(Model):
    """StarterModel

    Attributes:
        base: An enumeration of base model architectures. For example, Stable Diffusion 1.x, Stable Diffusion 2.x,
            FLUX, etc.

            Every model config must have a base architecture type.

            Not all models are associated with a base architecture. For example, CLIP models are their own
            thing, not related
            to any particular model architecture. To simplify internal APIs and make it easier to work with
            models, we use a
            fallback/null value `BaseModelType.Any` for these models, instead of making the model base optional.
        type_: Model type.
        is_installed: Default: False.
    """

    base: BaseModelType
    description: str
    name: str
    source: str
    type_: ModelType
    capabilities: ExternalModelCapabilities | None | Unset = UNSET
    default_settings: ExternalApiModelDefaultSettings | None | Unset = UNSET
    dependencies: list[StarterModelWithoutDependencies] | None | Unset = UNSET
    format_: ModelFormat | None | Unset = UNSET
    is_installed: bool | Unset = UNSET
    panel_schema: ExternalModelPanelSchema | None | Unset = UNSET
    previous_names: list[str] | Unset = UNSET
    variant: AnyModelVariant | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
        "format_": "format",
    }
    _specs_ = {
        "capabilities": "ExternalModelCapabilities",
        "default_settings": "ExternalApiModelDefaultSettings",
        "dependencies": "[StarterModelWithoutDependencies]",
        "panel_schema": "ExternalModelPanelSchema",
    }
