from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_model_config import AnyModelConfig
    from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class ModelInstallCompleteEvent(Model):
    """Event model for model_install_complete

    Attributes:
        config: The installed model's config
        id: The ID of the install job
        key: Model config record key
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
        total_bytes: Size of the model (may be None for installation of a local path)
    """

    config: AnyModelConfig
    id: int
    key: str
    source: AnyModelSource
    timestamp: int
    total_bytes: int | None
    _specs_ = {
        "config": "AnyModelConfig",
        "source": "AnyModelSource",
    }
