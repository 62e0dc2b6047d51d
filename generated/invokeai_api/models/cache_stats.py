from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .cache_stats_loaded_model_sizes import CacheStatsLoadedModelSizes


@define(kw_only=True, repr=False)
class CacheStats(Model):
    """Collect statistics on cache performance."""

    cache_size: int | Unset = UNSET
    """Default: 0."""
    cleared: int | Unset = UNSET
    """Default: 0."""
    high_watermark: int | Unset = UNSET
    """Default: 0."""
    hits: int | Unset = UNSET
    """Default: 0."""
    in_cache: int | Unset = UNSET
    """Default: 0."""
    loaded_model_sizes: CacheStatsLoadedModelSizes | Unset = UNSET
    misses: int | Unset = UNSET
    """Default: 0."""
