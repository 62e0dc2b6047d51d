from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowWithoutIDEdgesItem: TypeAlias = dict[str, Any]
else:
    WorkflowWithoutIDEdgesItem = dict
