from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    GraphExecutionStateSourcePreparedMapping: TypeAlias = dict[str, list[str]]
else:
    GraphExecutionStateSourcePreparedMapping = dict
