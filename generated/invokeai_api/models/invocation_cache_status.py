from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class InvocationCacheStatus(Model):
    """InvocationCacheStatus"""

    enabled: bool
    """Whether the invocation cache is enabled"""
    hits: int
    """The number of cache hits"""
    max_size: int
    """The maximum size of the invocation cache"""
    misses: int
    """The number of cache misses"""
    size: int
    """The current size of the invocation cache"""
