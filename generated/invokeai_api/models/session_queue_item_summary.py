from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import SessionQueueItemSummaryStatus
    from .node_field_value import NodeFieldValue


@define(kw_only=True, repr=False)
class SessionQueueItemSummary(Model):
    """Queue item fields needed to render the queue list.

    Attributes:
        batch_id: The ID of the batch associated with this queue item
        completed_at: When this queue item was completed
        created_at: When this queue item was created
        destination: The destination of this queue item
        field_values: The batch field values used for this queue item
        item_id: The identifier of the session queue item
        origin: The origin of this queue item
        parent_item_id: The ID of the parent queue item, if this is a child item
        started_at: When this queue item was started
        status: The status of this queue item
        user_display_name: The display name of the user who created this queue item
        user_email: The email of the user who created this queue item
        user_id: The ID of the user who created this queue item
        device: The device that processed this queue item, e.g. 'cuda:1'
    """

    batch_id: str
    completed_at: None | str
    created_at: str
    destination: None | str
    field_values: list[NodeFieldValue] | None
    item_id: int
    origin: None | str
    parent_item_id: int | None
    started_at: None | str
    status: SessionQueueItemSummaryStatus
    user_display_name: None | str
    user_email: None | str
    user_id: str
    device: None | str | Unset = UNSET
    _specs_ = {
        "field_values": "[NodeFieldValue]",
    }
