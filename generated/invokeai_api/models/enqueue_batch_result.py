from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .batch import Batch


@define(kw_only=True, repr=False)
class EnqueueBatchResult(Model):
    """EnqueueBatchResult

    Attributes:
        batch: The batch that was enqueued
        enqueued: The total number of queue items enqueued
        item_ids: The IDs of the queue items that were enqueued
        priority: The priority of the enqueued batch
        queue_id: The ID of the queue
        requested: The total number of queue items requested to be enqueued
    """

    batch: Batch
    enqueued: int
    item_ids: list[int]
    priority: int
    queue_id: str
    requested: int
    _specs_ = {
        "batch": "Batch",
    }
