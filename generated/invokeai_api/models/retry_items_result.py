from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class RetryItemsResult(Model):
    """RetryItemsResult"""

    queue_id: str
    """The ID of the queue"""
    retried_item_ids: list[int]
    """The IDs of the queue items that were retried"""
