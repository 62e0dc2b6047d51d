from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import SessionQueueItemSummaryStatus
    from .node_field_value import NodeFieldValue


@define(kw_only=True, repr=False)
class SessionQueueItemSummary(Model):
    """Queue item fields needed to render the queue list."""

    batch_id: str
    """The ID of the batch associated with this queue item"""
    completed_at: None | str
    """When this queue item was completed"""
    created_at: str
    """When this queue item was created"""
    destination: None | str
    """The destination of this queue item"""
    field_values: list[NodeFieldValue] | None
    """The batch field values used for this queue item"""
    item_id: int
    """The identifier of the session queue item"""
    origin: None | str
    """The origin of this queue item"""
    parent_item_id: int | None
    """The ID of the parent queue item, if this is a child item"""
    started_at: None | str
    """When this queue item was started"""
    status: SessionQueueItemSummaryStatus
    """The status of this queue item"""
    user_display_name: None | str
    """The display name of the user who created this queue item"""
    user_email: None | str
    """The email of the user who created this queue item"""
    user_id: str
    """The ID of the user who created this queue item"""
    device: None | str | Unset = UNSET
    """The device that processed this queue item, e.g. 'cuda:1'"""
    _specs_ = {
        "field_values": "[NodeFieldValue]",
    }
