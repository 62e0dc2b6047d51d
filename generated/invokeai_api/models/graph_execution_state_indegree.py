from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    GraphExecutionStateIndegree: TypeAlias = dict[str, int]
else:
    GraphExecutionStateIndegree = dict
