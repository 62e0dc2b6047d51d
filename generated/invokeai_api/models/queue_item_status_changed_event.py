from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .batch_status import BatchStatus
    from .literals import QueueItemStatusChangedEventStatus
    from .session_queue_status import SessionQueueStatus


@define(kw_only=True, repr=False)
class QueueItemStatusChangedEvent(Model):
    """Event model for queue_item_status_changed"""

    batch_id: str
    """The ID of the queue batch"""
    batch_status: BatchStatus
    completed_at: None | str
    """The timestamp when the queue item was completed"""
    created_at: str
    """The timestamp when the queue item was created"""
    destination: None | str
    """The destination of the queue item"""
    error_message: None | str
    """The error message, if any"""
    error_traceback: None | str
    """The error traceback, if any"""
    error_type: None | str
    """The error type, if any"""
    item_id: int
    """The ID of the queue item"""
    origin: None | str
    """The origin of the queue item"""
    queue_id: str
    """The ID of the queue"""
    queue_status: SessionQueueStatus
    session_id: str
    """The ID of the session (aka graph execution state)"""
    started_at: None | str
    """The timestamp when the queue item was started"""
    status: QueueItemStatusChangedEventStatus
    """The new status of the queue item"""
    status_sequence: int | None
    """A monotonically increasing version for this queue item's visible status lifecycle"""
    timestamp: int
    """The timestamp of the event"""
    updated_at: str
    """The timestamp when the queue item was last updated"""
    user_id: str
    """The ID of the user who created the queue item. Default: 'system'."""
    _specs_ = {
        "batch_status": "BatchStatus",
        "queue_status": "SessionQueueStatus",
    }
