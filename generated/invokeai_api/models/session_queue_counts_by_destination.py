from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class SessionQueueCountsByDestination(Model):
    """SessionQueueCountsByDestination"""

    canceled: int
    """Number of queue items with status 'canceled' for the destination"""
    completed: int
    """Number of queue items with status 'complete' for the destination"""
    destination: str
    """The destination of queue items included in this status"""
    failed: int
    """Number of queue items with status 'error' for the destination"""
    in_progress: int
    """Number of queue items with status 'in_progress' for the destination"""
    pending: int
    """Number of queue items with status 'pending' for the destination"""
    queue_id: str
    """The ID of the queue"""
    total: int
    """Total number of queue items for the destination"""
    waiting: int
    """Number of queue items with status 'waiting' for the destination"""
