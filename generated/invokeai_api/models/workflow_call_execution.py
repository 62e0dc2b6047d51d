from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import WorkflowCallExecutionStatus
    from .workflow_call_execution_aggregated_values import WorkflowCallExecutionAggregatedValues
    from .workflow_call_execution_child_outputs import WorkflowCallExecutionChildOutputs


@define(kw_only=True, repr=False)
class WorkflowCallExecution(Model):
    """Tracks one parent/child workflow-call relationship and its lifecycle."""

    depth: int
    """The 1-based depth of this call frame. At least 1."""
    parent_session_id: str
    """The parent graph execution state id."""
    prepared_call_node_id: str
    """The prepared exec node id for the parent call site."""
    source_call_node_id: str
    """The source graph node id for the parent call site."""
    status: WorkflowCallExecutionStatus
    """The current workflow-call lifecycle state."""
    workflow_id: str
    """The saved workflow being called."""
    aggregated_values: WorkflowCallExecutionAggregatedValues | Unset = UNSET
    """The aggregated workflow_return values accumulated from child executions."""
    child_item_ids: list[int] | Unset = UNSET
    """Child queue item ids in enqueue order."""
    child_outputs: WorkflowCallExecutionChildOutputs | Unset = UNSET
    """Workflow return values keyed by child queue item id."""
    child_session_id: None | str | Unset = UNSET
    """The child graph execution state id, if any."""
    child_session_ids: list[str] | Unset = UNSET
    """All child graph execution state ids."""
    completed_child_item_ids: list[int] | Unset = UNSET
    """The child queue item ids whose workflow_return outputs have been aggregated."""
    error_message: None | str | Unset = UNSET
    """Failure reason, if the call failed."""
    expected_child_count: int | Unset = UNSET
    """The number of child executions for this call. At least 1. Default: 1."""
    id: str | Unset = UNSET
    """The workflow-call execution id."""
