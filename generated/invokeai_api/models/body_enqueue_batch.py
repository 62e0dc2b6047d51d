from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .batch import Batch


@define(kw_only=True, repr=False)
class BodyEnqueueBatch(Model):
    """Body_enqueue_batch

    Attributes:
        batch: Batch to process
        prepend: Whether or not to prepend this batch in the queue. Default: False.
    """

    batch: Batch
    prepend: bool | Unset = UNSET
    _specs_ = {
        "batch": "Batch",
    }
