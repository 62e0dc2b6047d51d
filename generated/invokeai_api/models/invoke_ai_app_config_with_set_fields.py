from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .invoke_ai_app_config import InvokeAIAppConfig


@define(kw_only=True, repr=False)
class InvokeAIAppConfigWithSetFields(Model):
    """InvokeAI App Config with model fields set

    Attributes:
        config: The InvokeAI App Config
        set_fields: The set fields
    """

    config: InvokeAIAppConfig
    set_fields: list[str]
    _specs_ = {
        "config": "InvokeAIAppConfig",
    }
