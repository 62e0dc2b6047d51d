from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowWithoutIDFormType0: TypeAlias = dict[str, Any]
else:
    WorkflowWithoutIDFormType0 = dict
