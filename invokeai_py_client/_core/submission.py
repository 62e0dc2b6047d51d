"""A workflow on its way through the queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Submission:
    """A workflow on its way through the queue.

    Attributes:
        batch_id: The batch the server made of it.
        item_id: The queue item.
        queue_id: The queue.
        nodes: Names of the graph's nodes by node id.
        output_nodes: Ids of the nodes whose images are results: those not marked as intermediate.
    """

    batch_id: str
    item_id: int
    queue_id: str
    nodes: Mapping[str, str] = field(repr=False)
    output_nodes: tuple[str, ...] = field(repr=False)
