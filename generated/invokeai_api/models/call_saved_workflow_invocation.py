from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    CallSavedWorkflowInvocationWorkflowInputs: TypeAlias = dict[str, Any]
else:
    CallSavedWorkflowInvocationWorkflowInputs = dict


@define(kw_only=True, repr=False)
class CallSavedWorkflowInvocation(AnyInvocation):
    """Displays and later executes against a selected saved workflow.

    Attributes:
        workflow_id: The selected saved workflow ID, managed by the workflow editor UI.
        workflow_inputs: Literal values for the selected workflow's exposed inputs, managed by the workflow editor UI.
    """

    type_: Literal["call_saved_workflow"] = "call_saved_workflow"
    workflow_id: str | Unset = UNSET
    workflow_inputs: CallSavedWorkflowInvocationWorkflowInputs | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
