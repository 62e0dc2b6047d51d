from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowCallExecutionChildOutputsAdditionalProperty: TypeAlias = dict[str, Any]
else:
    WorkflowCallExecutionChildOutputsAdditionalProperty = dict
