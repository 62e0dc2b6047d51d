from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .queue_items_canceled_event_canceled_item_ids_by_user import QueueItemsCanceledEventCanceledItemIdsByUser


@define(kw_only=True, repr=False)
class QueueItemsCanceledEvent(Model):
    """Event model for queue_items_canceled. Emitted when queue items are canceled or deleted in
    bulk (e.g. cancel/delete-all-except-current) without per-item status change events.

    Attributes:
        canceled_item_ids: The IDs of the queue items that were canceled or deleted
        canceled_item_ids_by_user: The canceled queue item IDs keyed by owner user ID.
        queue_id: The ID of the queue
        timestamp: The timestamp of the event
        user_ids: The IDs of the users who own the canceled queue items
    """

    canceled_item_ids: list[int]
    canceled_item_ids_by_user: QueueItemsCanceledEventCanceledItemIdsByUser
    queue_id: str
    timestamp: int
    user_ids: list[str]
