from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    CountsByCategoryResponse200: TypeAlias = dict[str, int]
else:
    CountsByCategoryResponse200 = dict
