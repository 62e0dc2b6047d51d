from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ItemIdsResult(Model):
    """Response containing ordered item ids with metadata for optimistic updates."""

    item_ids: list[int]
    """Ordered list of item ids"""
    total_count: int
    """Total number of queue items matching the query"""
