from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .graph_execution_state import GraphExecutionState
    from .literals import SessionQueueItemStatus
    from .node_field_value import NodeFieldValue
    from .workflow_without_id import WorkflowWithoutID


@define(kw_only=True, repr=False)
class SessionQueueItem(Model):
    """Session queue item without the full graph. Used for serialization.

    Attributes:
        batch_id: The ID of the batch associated with this queue item
        created_at: When this queue item was created
        item_id: The identifier of the session queue item
        priority: The priority of this queue item. Default: 0.
        queue_id: The id of the queue with which this item is associated
        session: The fully-populated session to be executed
        session_id: The ID of the session associated with this queue item. The session doesn't exist in graph_executions
            until the queue item is executed.
        status: The status of this queue item. Default: 'pending'.
        updated_at: When this queue item was updated
        completed_at: When this queue item was completed
        destination: The origin of this queue item. This data is used by the frontend to determine how to handle results
        device: The device that processed this queue item, e.g. 'cuda:1' (set only when running on a GPU)
        error_message: The error message if this queue item errored
        error_traceback: The error traceback if this queue item errored
        error_type: The error type if this queue item errored
        field_values: The field values that were used for this queue item
        origin: The origin of this queue item. This data is used by the frontend to determine how to handle results.
        parent_item_id: The parent queue item id when this queue item is a child workflow execution.
        parent_session_id: The parent session id when this queue item is a child workflow execution.
        retried_from_item_id: The item_id of the queue item that this item was retried from
        root_item_id: The root queue item id for this workflow call chain, if any.
        started_at: When this queue item was started
        status_sequence: A monotonically increasing version for this queue item's visible status lifecycle
        user_display_name: The display name of the user who created this queue item, if available
        user_email: The email of the user who created this queue item, if available
        user_id: The id of the user who created this queue item. Default: 'system'.
        workflow: The workflow associated with this queue item
        workflow_call_depth: The 1-based workflow-call depth for this queue item when it is a child execution.
        workflow_call_id: The active workflow-call relationship id when this queue item is a child execution.
    """

    batch_id: str
    created_at: str
    item_id: int
    priority: int
    queue_id: str
    session: GraphExecutionState
    session_id: str
    status: SessionQueueItemStatus
    updated_at: str
    completed_at: None | str | Unset = UNSET
    destination: None | str | Unset = UNSET
    device: None | str | Unset = UNSET
    error_message: None | str | Unset = UNSET
    error_traceback: None | str | Unset = UNSET
    error_type: None | str | Unset = UNSET
    field_values: list[NodeFieldValue] | None | Unset = UNSET
    origin: None | str | Unset = UNSET
    parent_item_id: int | None | Unset = UNSET
    parent_session_id: None | str | Unset = UNSET
    retried_from_item_id: int | None | Unset = UNSET
    root_item_id: int | None | Unset = UNSET
    started_at: None | str | Unset = UNSET
    status_sequence: int | None | Unset = UNSET
    user_display_name: None | str | Unset = UNSET
    user_email: None | str | Unset = UNSET
    user_id: str | Unset = UNSET
    workflow: None | Unset | WorkflowWithoutID = UNSET
    workflow_call_depth: int | None | Unset = UNSET
    workflow_call_id: None | str | Unset = UNSET
    _specs_ = {
        "session": "GraphExecutionState",
        "field_values": "[NodeFieldValue]",
        "workflow": "WorkflowWithoutID",
    }
