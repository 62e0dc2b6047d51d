from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    GraphExecutionStatePreparedSourceMapping: TypeAlias = dict[str, str]
else:
    GraphExecutionStatePreparedSourceMapping = dict
