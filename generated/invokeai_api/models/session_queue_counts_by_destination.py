from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class SessionQueueCountsByDestination(Model):
    """SessionQueueCountsByDestination

    Attributes:
        canceled: Number of queue items with status 'canceled' for the destination
        completed: Number of queue items with status 'complete' for the destination
        destination: The destination of queue items included in this status
        failed: Number of queue items with status 'error' for the destination
        in_progress: Number of queue items with status 'in_progress' for the destination
        pending: Number of queue items with status 'pending' for the destination
        queue_id: The ID of the queue
        total: Total number of queue items for the destination
        waiting: Number of queue items with status 'waiting' for the destination
    """

    canceled: int
    completed: int
    destination: str
    failed: int
    in_progress: int
    pending: int
    queue_id: str
    total: int
    waiting: int
