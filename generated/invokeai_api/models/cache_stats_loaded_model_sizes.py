from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    CacheStatsLoadedModelSizes: TypeAlias = dict[str, int]
else:
    CacheStatsLoadedModelSizes = dict
