from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .queue_items_retried_event_retried_item_ids_by_user import QueueItemsRetriedEventRetriedItemIdsByUser


@define(kw_only=True, repr=False)
class QueueItemsRetriedEvent(Model):
    """Event model for queue_items_retried

    Attributes:
        queue_id: The ID of the queue
        retried_item_ids: The IDs of the queue items that were retried
        retried_item_ids_by_user: The retried root queue item IDs keyed by owner user ID.
        timestamp: The timestamp of the event
        user_ids: The IDs of the users who own the retried root queue items
    """

    queue_id: str
    retried_item_ids: list[int]
    retried_item_ids_by_user: QueueItemsRetriedEventRetriedItemIdsByUser
    timestamp: int
    user_ids: list[str]
