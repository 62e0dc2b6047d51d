from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class BatchEnqueuedEvent(Model):
    """Event model for batch_enqueued"""

    batch_id: str
    """The ID of the batch"""
    enqueued: int
    """The number of invocations enqueued"""
    origin: None | str
    """The origin of the batch"""
    priority: int
    """The priority of the batch"""
    queue_id: str
    """The ID of the queue"""
    requested: int
    """The number of invocations initially requested to be enqueued (may be less than enqueued if queue was full)"""
    timestamp: int
    """The timestamp of the event"""
    user_id: str
    """The ID of the user who enqueued the batch. Default: 'system'."""
