from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_model_config import AnyModelConfig
    from .literals import SubModelType


@define(kw_only=True, repr=False)
class ModelLoadStartedEvent(Model):
    """Event model for model_load_started

    Attributes:
        config: The model's config
        submodel_type: The submodel type, if any
        timestamp: The timestamp of the event
        user_id: The ID of the user whose action triggered the load. Default: 'system'.
    """

    config: AnyModelConfig
    submodel_type: None | SubModelType
    timestamp: int
    user_id: str
    _specs_ = {
        "config": "AnyModelConfig",
    }
