from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    RecallParametersUpdatedEventParameters: TypeAlias = dict[str, Any]
else:
    RecallParametersUpdatedEventParameters = dict
