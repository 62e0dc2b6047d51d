from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SessionQueueStatus(Model):
    """SessionQueueStatus

    Attributes:
        batch_id: The current queue item's batch id
        canceled: Number of queue items with status 'canceled'
        completed: Number of queue items with status 'complete'
        failed: Number of queue items with status 'error'
        in_progress: Number of queue items with status 'in_progress'
        item_id: The current queue item id
        pending: Number of queue items with status 'pending'
        queue_id: The ID of the queue
        session_id: The current queue item's session id
        total: Total number of queue items
        waiting: Number of queue items with status 'waiting'
        user_in_progress: Number of the requesting user's queue items with status 'in_progress' (None for admins/global
            callers)
        user_pending: Number of the requesting user's queue items with status 'pending' (None for admins/global callers)
    """

    batch_id: None | str
    canceled: int
    completed: int
    failed: int
    in_progress: int
    item_id: int | None
    pending: int
    queue_id: str
    session_id: None | str
    total: int
    waiting: int
    user_in_progress: int | None | Unset = UNSET
    user_pending: int | None | Unset = UNSET
