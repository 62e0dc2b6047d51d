from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    CallSavedWorkflowInvocationWorkflowInputs: TypeAlias = dict[str, Any]
else:
    CallSavedWorkflowInvocationWorkflowInputs = dict
