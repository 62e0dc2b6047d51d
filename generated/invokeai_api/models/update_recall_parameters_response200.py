from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    UpdateRecallParametersResponse200: TypeAlias = dict[str, Any]
else:
    UpdateRecallParametersResponse200 = dict
