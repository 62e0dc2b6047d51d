from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .batch_status import BatchStatus
    from .literals import QueueItemStatusChangedEventStatus
    from .session_queue_status import SessionQueueStatus


@define(kw_only=True, repr=False)
class QueueItemStatusChangedEvent(Model):
    """Event model for queue_item_status_changed

    Attributes:
        batch_id: The ID of the queue batch
        batch_status: The status of the batch
        completed_at: The timestamp when the queue item was completed
        created_at: The timestamp when the queue item was created
        destination: The destination of the queue item
        error_message: The error message, if any
        error_traceback: The error traceback, if any
        error_type: The error type, if any
        item_id: The ID of the queue item
        origin: The origin of the queue item
        queue_id: The ID of the queue
        queue_status: The status of the queue
        session_id: The ID of the session (aka graph execution state)
        started_at: The timestamp when the queue item was started
        status: The new status of the queue item
        status_sequence: A monotonically increasing version for this queue item's visible status lifecycle
        timestamp: The timestamp of the event
        updated_at: The timestamp when the queue item was last updated
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    batch_status: BatchStatus
    completed_at: None | str
    created_at: str
    destination: None | str
    error_message: None | str
    error_traceback: None | str
    error_type: None | str
    item_id: int
    origin: None | str
    queue_id: str
    queue_status: SessionQueueStatus
    session_id: str
    started_at: None | str
    status: QueueItemStatusChangedEventStatus
    status_sequence: int | None
    timestamp: int
    updated_at: str
    user_id: str
    _specs_ = {
        "batch_status": "BatchStatus",
        "queue_status": "SessionQueueStatus",
    }
