from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BatchStatus(Model):
    """BatchStatus

    Attributes:
        batch_id: The ID of the batch
        canceled: Number of queue items with status 'canceled'
        completed: Number of queue items with status 'complete'
        destination: The destination of the batch
        failed: Number of queue items with status 'error'
        in_progress: Number of queue items with status 'in_progress'
        origin: The origin of the batch
        pending: Number of queue items with status 'pending'
        queue_id: The ID of the queue
        total: Total number of queue items
        waiting: Number of queue items with status 'waiting'
    """

    batch_id: str
    canceled: int
    completed: int
    destination: None | str
    failed: int
    in_progress: int
    origin: None | str
    pending: int
    queue_id: str
    total: int
    waiting: int
