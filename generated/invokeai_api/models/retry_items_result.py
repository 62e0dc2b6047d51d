from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class RetryItemsResult(Model):
    """RetryItemsResult

    Attributes:
        queue_id: The ID of the queue
        retried_item_ids: The IDs of the queue items that were retried
    """

    queue_id: str
    retried_item_ids: list[int]
