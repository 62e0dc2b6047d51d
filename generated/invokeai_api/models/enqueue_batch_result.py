from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .batch import Batch


@define(kw_only=True, repr=False)
class EnqueueBatchResult(Model):
    """EnqueueBatchResult"""

    batch: Batch
    enqueued: int
    """The total number of queue items enqueued"""
    item_ids: list[int]
    """The IDs of the queue items that were enqueued"""
    priority: int
    """The priority of the enqueued batch"""
    queue_id: str
    """The ID of the queue"""
    requested: int
    """The total number of queue items requested to be enqueued"""
    _specs_ = {
        "batch": "Batch",
    }
