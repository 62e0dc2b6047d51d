"""A workflow on its way through the queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from invokeai_py_client._core.forms import FieldKey


@dataclass(frozen=True, slots=True)
class Submission:
    """A workflow on its way through the queue.

    Attributes:
        batch_id: The batch the server made of it.
        item_ids: The queue items, in the order they were made from the batch.
        queue_id: The queue.
        nodes: Names of the graph's nodes by node id.
        output_nodes: Ids of the nodes whose images are results: those not marked as intermediate.
        inputs: Names of the inputs that have a value of each item's own, as `"Node.field"`.
        given: The values each item is made from, where they were given to a sweep, by the names they were given.
    """

    batch_id: str
    item_ids: tuple[int, ...]
    queue_id: str
    nodes: Mapping[str, str] = field(repr=False)
    output_nodes: tuple[str, ...] = field(repr=False)
    inputs: Mapping[FieldKey, str] = field(repr=False, default_factory=dict[FieldKey, str])
    given: tuple[Mapping[str, Any], ...] = field(repr=False, default=())

    @property
    def item_id(self) -> int:
        """The queue item; the first of several."""
        return self.item_ids[0]
