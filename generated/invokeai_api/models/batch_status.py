from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class BatchStatus(Model):
    """BatchStatus"""

    batch_id: str
    """The ID of the batch"""
    canceled: int
    """Number of queue items with status 'canceled'"""
    completed: int
    """Number of queue items with status 'complete'"""
    destination: None | str
    """The destination of the batch"""
    failed: int
    """Number of queue items with status 'error'"""
    in_progress: int
    """Number of queue items with status 'in_progress'"""
    origin: None | str
    """The origin of the batch"""
    pending: int
    """Number of queue items with status 'pending'"""
    queue_id: str
    """The ID of the queue"""
    total: int
    """Total number of queue items"""
    waiting: int
    """Number of queue items with status 'waiting'"""
