from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    GraphExecutionStatePreparedIterationPaths: TypeAlias = dict[str, list[int]]
else:
    GraphExecutionStatePreparedIterationPaths = dict
