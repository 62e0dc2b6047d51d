from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowEdgesItem: TypeAlias = dict[str, Any]
else:
    WorkflowEdgesItem = dict
