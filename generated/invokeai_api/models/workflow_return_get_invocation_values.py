from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowReturnGetInvocationValues: TypeAlias = dict[str, Any]
else:
    WorkflowReturnGetInvocationValues = dict
