from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .graph_execution_state import GraphExecutionState
    from .literals import SessionQueueItemStatus
    from .node_field_value import NodeFieldValue
    from .workflow_without_id import WorkflowWithoutID


@define(kw_only=True, repr=False)
class SessionQueueItem(Model):
    """Session queue item without the full graph. Used for serialization."""

    batch_id: str
    """The ID of the batch associated with this queue item"""
    created_at: str
    """When this queue item was created"""
    item_id: int
    """The identifier of the session queue item"""
    priority: int
    """The priority of this queue item. Default: 0."""
    queue_id: str
    """The id of the queue with which this item is associated"""
    session: GraphExecutionState
    """Tracks source-graph expansion, execution progress, and runtime results."""
    session_id: str
    """The ID of the session associated with this queue item. The session doesn't exist in graph_executions until
    the queue item is executed."""
    status: SessionQueueItemStatus
    """The status of this queue item. Default: 'pending'."""
    updated_at: str
    """When this queue item was updated"""
    completed_at: None | str | Unset = UNSET
    """When this queue item was completed"""
    destination: None | str | Unset = UNSET
    """The origin of this queue item. This data is used by the frontend to determine how to handle results"""
    device: None | str | Unset = UNSET
    """The device that processed this queue item, e.g. 'cuda:1' (set only when running on a GPU)"""
    error_message: None | str | Unset = UNSET
    """The error message if this queue item errored"""
    error_traceback: None | str | Unset = UNSET
    """The error traceback if this queue item errored"""
    error_type: None | str | Unset = UNSET
    """The error type if this queue item errored"""
    field_values: list[NodeFieldValue] | None | Unset = UNSET
    """The field values that were used for this queue item"""
    origin: None | str | Unset = UNSET
    """The origin of this queue item. This data is used by the frontend to determine how to handle results."""
    parent_item_id: int | None | Unset = UNSET
    """The parent queue item id when this queue item is a child workflow execution."""
    parent_session_id: None | str | Unset = UNSET
    """The parent session id when this queue item is a child workflow execution."""
    retried_from_item_id: int | None | Unset = UNSET
    """The item_id of the queue item that this item was retried from"""
    root_item_id: int | None | Unset = UNSET
    """The root queue item id for this workflow call chain, if any."""
    started_at: None | str | Unset = UNSET
    """When this queue item was started"""
    status_sequence: int | None | Unset = UNSET
    """A monotonically increasing version for this queue item's visible status lifecycle"""
    user_display_name: None | str | Unset = UNSET
    """The display name of the user who created this queue item, if available"""
    user_email: None | str | Unset = UNSET
    """The email of the user who created this queue item, if available"""
    user_id: str | Unset = UNSET
    """The id of the user who created this queue item. Default: 'system'."""
    workflow: None | Unset | WorkflowWithoutID = UNSET
    """The workflow associated with this queue item"""
    workflow_call_depth: int | None | Unset = UNSET
    """The 1-based workflow-call depth for this queue item when it is a child execution."""
    workflow_call_id: None | str | Unset = UNSET
    """The active workflow-call relationship id when this queue item is a child execution."""
    _specs_ = {
        "session": "GraphExecutionState",
        "field_values": "[NodeFieldValue]",
        "workflow": "WorkflowWithoutID",
    }
