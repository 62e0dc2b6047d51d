"""Submissions: workflows on their way through the queue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.queue.outputs import field_values
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.workflow_files.forms import FieldKey


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
        is_whole: Whether these are all items of the batch that can still end.
    """

    batch_id: str
    item_ids: tuple[int, ...]
    queue_id: str
    nodes: Mapping[str, str] = field(repr=False)
    output_nodes: tuple[str, ...] = field(repr=False)
    inputs: Mapping[FieldKey, str] = field(repr=False, default_factory=dict[FieldKey, str])
    given: tuple[Mapping[str, Any], ...] = field(repr=False, default=())
    is_whole: bool = field(repr=False, default=True)

    @property
    def item_id(self) -> int:
        """The queue item; the first of several."""
        return self.item_ids[0]

    @property
    def submission(self) -> Submission:
        """Itself, as jobs have one."""
        return self


class Submitted(Protocol):
    """Anything with a submission: a job for threads or asyncio, or a `Submission` itself."""

    @property
    def submission(self) -> Submission:
        """The submission."""
        ...


def submission_of(
    item: Json, item_ids: Sequence[int], templates: Mapping[str, NodeTemplate], *, is_whole: bool
) -> Submission:
    """Restore a submission, as far as one of its queue items tells.

    Args:
        item: The queue item, as the server has it.
        item_ids: All of them, in their order.
        templates: The node types, for the names of nodes without a label.
        is_whole: Whether they are all items of their batch.
    """
    session: Json = item.get("session") or {}
    graph: Json = session.get("graph") or {}
    nodes: Mapping[str, Json] = graph.get("nodes") or {}
    names = {node_id: _name(node, templates) for node_id, node in nodes.items()} | _labels(item.get("workflow"), nodes)
    return Submission(
        batch_id=str(item.get("batch_id") or ""),
        item_ids=tuple(item_ids),
        queue_id=str(item.get("queue_id") or "default"),
        nodes=names,
        output_nodes=tuple(node_id for node_id, node in nodes.items() if not node.get("is_intermediate", False)),
        inputs={key: f"{names.get(key[0], key[0])}.{key[1]}" for key in field_values(item)},
        is_whole=is_whole,
    )


def _name(node: Json, templates: Mapping[str, NodeTemplate]) -> str:
    kind = str(node.get("type") or "")
    return templates[kind].title if kind in templates else kind


def _labels(workflow: object, nodes: Mapping[str, Json]) -> dict[str, str]:
    """Names people gave nodes in the web UI."""
    drawn = workflow.get("nodes") if is_object(workflow) else None
    found: dict[str, str] = {}
    for node in drawn if is_list(drawn) else ():
        data = node.get("data") if is_object(node) else None
        if is_object(data) and data.get("label") and data.get("id") in nodes:
            found[str(data["id"])] = str(data["label"])
    return found
