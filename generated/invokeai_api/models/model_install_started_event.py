from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class ModelInstallStartedEvent(Model):
    """Event model for model_install_started"""

    id: int
    """The ID of the install job"""
    source: AnyModelSource
    """Base class of 4 schemas, told apart by their type."""
    timestamp: int
    """The timestamp of the event"""
    _specs_ = {
        "source": "AnyModelSource",
    }
