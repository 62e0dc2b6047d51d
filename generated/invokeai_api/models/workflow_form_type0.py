from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowFormType0: TypeAlias = dict[str, Any]
else:
    WorkflowFormType0 = dict
