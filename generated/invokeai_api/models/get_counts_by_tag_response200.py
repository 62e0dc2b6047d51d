from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    GetCountsByTagResponse200: TypeAlias = dict[str, int]
else:
    GetCountsByTagResponse200 = dict
