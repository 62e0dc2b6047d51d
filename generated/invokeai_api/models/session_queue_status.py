from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class SessionQueueStatus(Model):
    """SessionQueueStatus"""

    batch_id: None | str
    """The current queue item's batch id"""
    canceled: int
    """Number of queue items with status 'canceled'"""
    completed: int
    """Number of queue items with status 'complete'"""
    failed: int
    """Number of queue items with status 'error'"""
    in_progress: int
    """Number of queue items with status 'in_progress'"""
    item_id: int | None
    """The current queue item id"""
    pending: int
    """Number of queue items with status 'pending'"""
    queue_id: str
    """The ID of the queue"""
    session_id: None | str
    """The current queue item's session id"""
    total: int
    """Total number of queue items"""
    waiting: int
    """Number of queue items with status 'waiting'"""
    user_in_progress: int | None | Unset = UNSET
    """Number of the requesting user's queue items with status 'in_progress' (None for admins/global callers)"""
    user_pending: int | None | Unset = UNSET
    """Number of the requesting user's queue items with status 'pending' (None for admins/global callers)"""
