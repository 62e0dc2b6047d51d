from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class InvocationCacheStatus(Model):
    """InvocationCacheStatus

    Attributes:
        enabled: Whether the invocation cache is enabled
        hits: The number of cache hits
        max_size: The maximum size of the invocation cache
        misses: The number of cache misses
        size: The current size of the invocation cache
    """

    enabled: bool
    hits: int
    max_size: int
    misses: int
    size: int
