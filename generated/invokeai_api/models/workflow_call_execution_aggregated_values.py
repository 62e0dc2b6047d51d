from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    WorkflowCallExecutionAggregatedValues: TypeAlias = dict[str, list[Any]]
else:
    WorkflowCallExecutionAggregatedValues = dict
