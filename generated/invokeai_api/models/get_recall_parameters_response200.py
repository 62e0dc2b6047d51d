from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    GetRecallParametersResponse200: TypeAlias = dict[str, Any]
else:
    GetRecallParametersResponse200 = dict
