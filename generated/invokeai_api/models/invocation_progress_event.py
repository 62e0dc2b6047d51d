from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .any_invocation import AnyInvocation
    from .progress_image import ProgressImage


@define(kw_only=True, repr=False)
class InvocationProgressEvent(Model):
    """Event model for invocation_progress"""

    batch_id: str
    """The ID of the queue batch"""
    destination: None | str
    """The destination of the queue item"""
    device: None | str
    """The device processing this session, e.g. 'cuda:1' (set only when running on a GPU)"""
    image: None | ProgressImage
    """An image representing the current state of the progress"""
    invocation: AnyInvocation
    """Base class of 309 schemas, told apart by their type."""
    invocation_source_id: str
    """The ID of the prepared invocation's source node"""
    item_id: int
    """The ID of the queue item"""
    message: str
    """A message to display"""
    origin: None | str
    """The origin of the queue item"""
    percentage: float | None
    """The percentage of the progress (omit to indicate indeterminate progress). 0 to 1."""
    queue_id: str
    """The ID of the queue"""
    session_id: str
    """The ID of the session (aka graph execution state)"""
    timestamp: int
    """The timestamp of the event"""
    user_id: str
    """The ID of the user who created the queue item. Default: 'system'."""
    _specs_ = {
        "image": "ProgressImage",
        "invocation": "AnyInvocation",
    }
