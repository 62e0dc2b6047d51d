from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowReturnOutputValues: TypeAlias = dict[str, Any]
else:
    WorkflowReturnOutputValues = dict
