from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowNodesItem: TypeAlias = dict[str, Any]
else:
    WorkflowNodesItem = dict
