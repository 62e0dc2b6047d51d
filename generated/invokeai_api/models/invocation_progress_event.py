from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_invocation import AnyInvocation
    from .progress_image import ProgressImage


@define(kw_only=True, repr=False)
class InvocationProgressEvent(Model):
    """Event model for invocation_progress

    Attributes:
        batch_id: The ID of the queue batch
        destination: The destination of the queue item
        device: The device processing this session, e.g. 'cuda:1' (set only when running on a GPU)
        image: An image representing the current state of the progress
        invocation: The ID of the invocation
        invocation_source_id: The ID of the prepared invocation's source node
        item_id: The ID of the queue item
        message: A message to display
        origin: The origin of the queue item
        percentage: The percentage of the progress (omit to indicate indeterminate progress). 0 to 1.
        queue_id: The ID of the queue
        session_id: The ID of the session (aka graph execution state)
        timestamp: The timestamp of the event
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    destination: None | str
    device: None | str
    image: None | ProgressImage
    invocation: AnyInvocation
    invocation_source_id: str
    item_id: int
    message: str
    origin: None | str
    percentage: float | None
    queue_id: str
    session_id: str
    timestamp: int
    user_id: str
    _specs_ = {
        "image": "ProgressImage",
        "invocation": "AnyInvocation",
    }
