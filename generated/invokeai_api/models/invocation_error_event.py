from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class InvocationErrorEvent(Model):
    """Event model for invocation_error

    Attributes:
        batch_id: The ID of the queue batch
        destination: The destination of the queue item
        error_message: The error message
        error_traceback: The error traceback
        error_type: The error type
        invocation: The ID of the invocation
        invocation_source_id: The ID of the prepared invocation's source node
        item_id: The ID of the queue item
        origin: The origin of the queue item
        queue_id: The ID of the queue
        session_id: The ID of the session (aka graph execution state)
        timestamp: The timestamp of the event
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    destination: None | str
    error_message: str
    error_traceback: str
    error_type: str
    invocation: AnyInvocation
    invocation_source_id: str
    item_id: int
    origin: None | str
    queue_id: str
    session_id: str
    timestamp: int
    user_id: str
    _specs_ = {
        "invocation": "AnyInvocation",
    }
