from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .any_invocation_output import AnyInvocationOutput
    from .graph import Graph
    from .workflow_call_execution import WorkflowCallExecution
    from .workflow_call_frame import WorkflowCallFrame
    from .workflow_call_parent_ref import WorkflowCallParentRef
if TYPE_CHECKING:
    GraphExecutionStatePreparedIterationPaths: TypeAlias = dict[str, list[int]]
else:
    GraphExecutionStatePreparedIterationPaths = dict
if TYPE_CHECKING:
    GraphExecutionStatePreparedSourceMapping: TypeAlias = dict[str, str]
else:
    GraphExecutionStatePreparedSourceMapping = dict
if TYPE_CHECKING:
    GraphExecutionStateSourcePreparedMapping: TypeAlias = dict[str, list[str]]
else:
    GraphExecutionStateSourcePreparedMapping = dict
if TYPE_CHECKING:
    GraphExecutionStateIndegree: TypeAlias = dict[str, int]
else:
    GraphExecutionStateIndegree = dict
if TYPE_CHECKING:
    GraphExecutionStateResults: TypeAlias = dict[str, AnyInvocationOutput]
else:
    GraphExecutionStateResults = dict
if TYPE_CHECKING:
    GraphExecutionStateErrors: TypeAlias = dict[str, str]
else:
    GraphExecutionStateErrors = dict


@define(kw_only=True, repr=False)
class GraphExecutionState(Model):
    """Tracks source-graph expansion, execution progress, and runtime results.

    Attributes:
        errors: Errors raised when executing nodes
        executed: The set of node ids that have been executed
        executed_history: The list of node ids that have been executed, in order of execution
        execution_graph: The expanded graph of activated and executed nodes
        graph: The graph being executed
        id: The id of the execution state
        prepared_source_mapping: The map of prepared nodes to original graph nodes
        results: The results of node executions
        source_prepared_mapping: The map of original graph nodes to prepared nodes
        workflow_call_history: Completed or failed workflow-call relationships observed by this execution state.
        workflow_call_stack: The nested workflow call stack inherited by this execution state.
        indegree: Remaining unmet input count for exec nodes
        max_workflow_call_depth: The maximum permitted workflow call depth for nested workflow execution. At least 1. Default: 4.
        prepared_iteration_paths: The iteration coordinates of each prepared execution node
        waiting_workflow_call: The child workflow call this execution state is currently waiting on, if any.
        waiting_workflow_call_child_session: The child workflow execution state spawned by the current waiting workflow call, if any.
        waiting_workflow_call_execution: The active workflow-call relationship metadata for the current waiting child workflow, if any.
        workflow_call_parent: Parent workflow-call relationship metadata when this execution state is a child workflow session.
    """

    errors: GraphExecutionStateErrors
    executed: list[str]
    executed_history: list[str]
    execution_graph: Graph
    graph: Graph
    id: str
    prepared_source_mapping: GraphExecutionStatePreparedSourceMapping
    results: GraphExecutionStateResults
    source_prepared_mapping: GraphExecutionStateSourcePreparedMapping
    workflow_call_history: list[WorkflowCallExecution]
    workflow_call_stack: list[WorkflowCallFrame]
    indegree: GraphExecutionStateIndegree | Unset = UNSET
    max_workflow_call_depth: int | Unset = UNSET
    prepared_iteration_paths: GraphExecutionStatePreparedIterationPaths | Unset = UNSET
    ready_order: list[str] | Unset = UNSET
    waiting_workflow_call: None | Unset | WorkflowCallFrame = UNSET
    waiting_workflow_call_child_session: GraphExecutionState | None | Unset = UNSET
    waiting_workflow_call_execution: None | Unset | WorkflowCallExecution = UNSET
    workflow_call_parent: None | Unset | WorkflowCallParentRef = UNSET
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
