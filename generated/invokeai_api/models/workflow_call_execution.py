from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import WorkflowCallExecutionStatus
if TYPE_CHECKING:
    WorkflowCallExecutionChildOutputsAdditionalProperty: TypeAlias = dict[str, Any]
else:
    WorkflowCallExecutionChildOutputsAdditionalProperty = dict
if TYPE_CHECKING:
    WorkflowCallExecutionAggregatedValues: TypeAlias = dict[str, list[Any]]
else:
    WorkflowCallExecutionAggregatedValues = dict
if TYPE_CHECKING:
    WorkflowCallExecutionChildOutputs: TypeAlias = dict[str, WorkflowCallExecutionChildOutputsAdditionalProperty]
else:
    WorkflowCallExecutionChildOutputs = dict


@define(kw_only=True, repr=False)
class WorkflowCallExecution(Model):
    """Tracks one parent/child workflow-call relationship and its lifecycle.

    Attributes:
        depth: The 1-based depth of this call frame. At least 1.
        parent_session_id: The parent graph execution state id.
        prepared_call_node_id: The prepared exec node id for the parent call site.
        source_call_node_id: The source graph node id for the parent call site.
        status: The current workflow-call lifecycle state.
        workflow_id: The saved workflow being called.
        aggregated_values: The aggregated workflow_return values accumulated from child executions.
        child_item_ids: Child queue item ids in enqueue order.
        child_outputs: Workflow return values keyed by child queue item id.
        child_session_id: The child graph execution state id, if any.
        child_session_ids: All child graph execution state ids.
        completed_child_item_ids: The child queue item ids whose workflow_return outputs have been aggregated.
        error_message: Failure reason, if the call failed.
        expected_child_count: The number of child executions for this call. At least 1. Default: 1.
        id: The workflow-call execution id.
    """

    depth: int
    parent_session_id: str
    prepared_call_node_id: str
    source_call_node_id: str
    status: WorkflowCallExecutionStatus
    workflow_id: str
    aggregated_values: WorkflowCallExecutionAggregatedValues | Unset = UNSET
    child_item_ids: list[int] | Unset = UNSET
    child_outputs: WorkflowCallExecutionChildOutputs | Unset = UNSET
    child_session_id: None | str | Unset = UNSET
    child_session_ids: list[str] | Unset = UNSET
    completed_child_item_ids: list[int] | Unset = UNSET
    error_message: None | str | Unset = UNSET
    expected_child_count: int | Unset = UNSET
    id: str | Unset = UNSET
