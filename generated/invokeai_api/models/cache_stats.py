from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    CacheStatsLoadedModelSizes: TypeAlias = dict[str, int]
else:
    CacheStatsLoadedModelSizes = dict


@define(kw_only=True, repr=False)
class CacheStats(Model):
    """Collect statistics on cache performance.

    Attributes:
        cache_size: Default: 0.
        cleared: Default: 0.
        high_watermark: Default: 0.
        hits: Default: 0.
        in_cache: Default: 0.
        misses: Default: 0.
    """

    cache_size: int | Unset = UNSET
    cleared: int | Unset = UNSET
    high_watermark: int | Unset = UNSET
    hits: int | Unset = UNSET
    in_cache: int | Unset = UNSET
    loaded_model_sizes: CacheStatsLoadedModelSizes | Unset = UNSET
    misses: int | Unset = UNSET
