from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    GraphExecutionStateErrors: TypeAlias = dict[str, str]
else:
    GraphExecutionStateErrors = dict
