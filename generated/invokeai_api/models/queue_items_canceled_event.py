from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .queue_items_canceled_event_canceled_item_ids_by_user import QueueItemsCanceledEventCanceledItemIdsByUser


@define(kw_only=True, repr=False)
class QueueItemsCanceledEvent(Model):
    """Event model for queue_items_canceled. Emitted when queue items are canceled or deleted in
    bulk (e.g. cancel/delete-all-except-current) without per-item status change events."""

    canceled_item_ids: list[int]
    """The IDs of the queue items that were canceled or deleted"""
    canceled_item_ids_by_user: QueueItemsCanceledEventCanceledItemIdsByUser
    """The canceled queue item IDs keyed by owner user ID."""
    queue_id: str
    """The ID of the queue"""
    timestamp: int
    """The timestamp of the event"""
    user_ids: list[str]
    """The IDs of the users who own the canceled queue items"""
