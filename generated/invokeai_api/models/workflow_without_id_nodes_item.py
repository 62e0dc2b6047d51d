from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowWithoutIDNodesItem: TypeAlias = dict[str, Any]
else:
    WorkflowWithoutIDNodesItem = dict
