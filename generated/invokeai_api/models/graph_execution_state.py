from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .graph import Graph
    from .graph_execution_state_errors import GraphExecutionStateErrors
    from .graph_execution_state_indegree import GraphExecutionStateIndegree
    from .graph_execution_state_prepared_iteration_paths import GraphExecutionStatePreparedIterationPaths
    from .graph_execution_state_prepared_source_mapping import GraphExecutionStatePreparedSourceMapping
    from .graph_execution_state_results import GraphExecutionStateResults
    from .graph_execution_state_source_prepared_mapping import GraphExecutionStateSourcePreparedMapping
    from .workflow_call_execution import WorkflowCallExecution
    from .workflow_call_frame import WorkflowCallFrame
    from .workflow_call_parent_ref import WorkflowCallParentRef


@define(kw_only=True, repr=False)
class GraphExecutionState(Model):
    """Tracks source-graph expansion, execution progress, and runtime results."""

    errors: GraphExecutionStateErrors
    """Errors raised when executing nodes"""
    executed: list[str]
    """The set of node ids that have been executed"""
    executed_history: list[str]
    """The list of node ids that have been executed, in order of execution"""
    execution_graph: Graph
    """A validated invocation graph made of nodes and typed edges."""
    graph: Graph
    """A validated invocation graph made of nodes and typed edges."""
    id: str
    """The id of the execution state"""
    prepared_source_mapping: GraphExecutionStatePreparedSourceMapping
    """The map of prepared nodes to original graph nodes"""
    results: GraphExecutionStateResults
    """The results of node executions"""
    source_prepared_mapping: GraphExecutionStateSourcePreparedMapping
    """The map of original graph nodes to prepared nodes"""
    workflow_call_history: list[WorkflowCallExecution]
    """Completed or failed workflow-call relationships observed by this execution state."""
    workflow_call_stack: list[WorkflowCallFrame]
    """The nested workflow call stack inherited by this execution state."""
    indegree: GraphExecutionStateIndegree | Unset = UNSET
    """Remaining unmet input count for exec nodes"""
    max_workflow_call_depth: int | Unset = UNSET
    """The maximum permitted workflow call depth for nested workflow execution. At least 1. Default: 4."""
    prepared_iteration_paths: GraphExecutionStatePreparedIterationPaths | Unset = UNSET
    """The iteration coordinates of each prepared execution node"""
    ready_order: list[str] | Unset = UNSET
    waiting_workflow_call: None | Unset | WorkflowCallFrame = UNSET
    """The child workflow call this execution state is currently waiting on, if any."""
    waiting_workflow_call_child_session: GraphExecutionState | None | Unset = UNSET
    """The child workflow execution state spawned by the current waiting workflow call, if any."""
    waiting_workflow_call_execution: None | Unset | WorkflowCallExecution = UNSET
    """The active workflow-call relationship metadata for the current waiting child workflow, if any."""
    workflow_call_parent: None | Unset | WorkflowCallParentRef = UNSET
    """Parent workflow-call relationship metadata when this execution state is a child workflow session."""
    _specs_ = {
        "execution_graph": "Graph",
        "graph": "Graph",
        "results": "{AnyInvocationOutput}",
        "workflow_call_history": "[WorkflowCallExecution]",
        "workflow_call_stack": "[WorkflowCallFrame]",
        "waiting_workflow_call": "WorkflowCallFrame",
        "waiting_workflow_call_child_session": "GraphExecutionState",
        "waiting_workflow_call_execution": "WorkflowCallExecution",
        "workflow_call_parent": "WorkflowCallParentRef",
    }
