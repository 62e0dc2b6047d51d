from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class InvocationErrorEvent(Model):
    """Event model for invocation_error"""

    batch_id: str
    """The ID of the queue batch"""
    destination: None | str
    """The destination of the queue item"""
    error_message: str
    """The error message"""
    error_traceback: str
    """The error traceback"""
    error_type: str
    """The error type"""
    invocation: AnyInvocation
    """Base class of 309 schemas, told apart by their type."""
    invocation_source_id: str
    """The ID of the prepared invocation's source node"""
    item_id: int
    """The ID of the queue item"""
    origin: None | str
    """The origin of the queue item"""
    queue_id: str
    """The ID of the queue"""
    session_id: str
    """The ID of the session (aka graph execution state)"""
    timestamp: int
    """The timestamp of the event"""
    user_id: str
    """The ID of the user who created the queue item. Default: 'system'."""
    _specs_ = {
        "invocation": "AnyInvocation",
    }
