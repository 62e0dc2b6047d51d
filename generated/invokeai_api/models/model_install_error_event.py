from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class ModelInstallErrorEvent(Model):
    """Event model for model_install_error

    Attributes:
        error: A text description of the exception
        error_type: The name of the exception
        id: The ID of the install job
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
    """

    error: str
    error_type: str
    id: int
    source: AnyModelSource
    timestamp: int
    _specs_ = {
        "source": "AnyModelSource",
    }
