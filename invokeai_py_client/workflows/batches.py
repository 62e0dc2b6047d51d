"""Batch nodes and sweeps: what makes several queue items of one workflow."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from invokeai_py_client.nodes.generators import SERVER_SIDE, check_generator, complete, generate
from invokeai_py_client.nodes.templates import BATCH_VALUES, GENERATOR_VALUES, FieldTemplate
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.edges import Edges
from invokeai_py_client.workflows.graph import Values, input_value, live_edges
from invokeai_py_client.workflows.loading import LoadedWorkflow, Node

UNGROUPED = "None"
"""The group of batch nodes that stand for themselves."""


@dataclass(frozen=True, slots=True)
class BatchNode:
    """A batch node with its values.

    Attributes:
        node: The node.
        group: Nodes of one group are zipped, those of `"None"` are multiplied.
        items: Its values; None when a server has to be asked for them.
        targets: The inputs it feeds, connectors resolved.
    """

    node: Node
    group: str
    items: Sequence[Any] | None
    targets: tuple[FieldKey, ...]


def batch_nodes(workflow: LoadedWorkflow, values: Values, made: Mapping[str, Sequence[Any]]) -> list[BatchNode]:
    """The workflow's batch nodes, in its order, without those that values have taken every connection from.

    Args:
        workflow: The loaded workflow.
        values: Values that replace the workflow's own.
        made: The values of generators the server was asked for.
    """
    edges = Edges(live_edges(workflow, values))
    connected_before = {edge.source for edge in workflow.straight_edges}
    found = [
        BatchNode(
            node,
            str(input_value(node, "batch_group_id", values) or UNGROUPED),
            _items(node, workflow, values, edges, made),
            tuple(
                (edge.target, edge.target_field)
                for edge in edges.out_of(node.id)
                if edge.source_field == BATCH_VALUES[node.type][1]
            ),
        )
        for node in workflow.nodes.values()
        if node.type in BATCH_VALUES
    ]
    return [batch for batch in found if batch.targets or batch.node.id not in connected_before]


def _items(
    node: Node, workflow: LoadedWorkflow, values: Values, edges: Edges, made: Mapping[str, Sequence[Any]]
) -> Sequence[Any] | None:
    field = BATCH_VALUES[node.type][0]
    if edge := next(edges.into(node.id, field), None):
        return _generated(workflow.nodes[edge.source], values, made)
    own = input_value(node, field, values)
    return own if is_list(own) else []


def _generated(node: Node, values: Values, made: Mapping[str, Sequence[Any]]) -> Sequence[Any] | None:
    if node.id in made:
        return made[node.id]
    generator = generator_of(node, values)
    field = node.field("generator")
    if generator is None or field is None or check_generator(field.type_name, generator):
        return []  # what is wrong with it is a problem of its own
    return None if generator["type"] in SERVER_SIDE else generate(generator)


def generator_of(node: Node, values: Values) -> dict[str, Any] | None:
    """The settings of a generator node, complete; None where there are none."""
    settings = input_value(node, "generator", values)
    return complete(settings) if is_object(settings) else None


def asked_generators(workflow: LoadedWorkflow, values: Values) -> dict[str, dict[str, Any]]:
    """The generators a server has to be asked for, by node id: those that feed a batch node."""
    feeding = {edge.source for edge in live_edges(workflow, values) if workflow.nodes[edge.target].type in BATCH_VALUES}
    generators = {
        node.id: generator_of(node, values) for node in workflow.nodes.values() if node.type in GENERATOR_VALUES
    }
    return {
        node_id: generator
        for node_id, generator in generators.items()
        if generator and node_id in feeding and generator["type"] in SERVER_SIDE
    }


def batch_data(workflow: LoadedWorkflow, nodes: Sequence[BatchNode]) -> list[list[dict[str, Any]]]:
    """The `data` of a batch: its lists multiply, what is in one is zipped. The last varies fastest."""
    data: list[list[dict[str, Any]]] = []
    groups: dict[str, list[BatchNode]] = {}
    for batch in nodes:
        groups.setdefault(batch.group, []).append(batch)
    for group, members in groups.items():
        lists = [[batch] for batch in members] if group == UNGROUPED else [members]
        for zipped in lists:
            columns = [
                _column(target, converted(batch.items or [], workflow.nodes[target[0]].field(target[1])))
                for batch in zipped
                for target in batch.targets
            ]
            if columns:
                data.append(columns)
    return data


def _column(target: FieldKey, items: Sequence[Any]) -> dict[str, Any]:
    return {"node_path": target[0], "field_name": target[1], "items": items}


def converted(items: Sequence[Any], field: FieldTemplate | None) -> list[Any]:
    """Numbers as text where text is needed: through a connection the server does that, in a batch it does not."""
    if field is None or field.type_name != "StringField":
        return list(items)
    return [str(item) if isinstance(item, (int, float)) and not isinstance(item, bool) else item for item in items]


def zipped_data(columns: Mapping[FieldKey, Sequence[Any]]) -> list[list[dict[str, Any]]]:
    """The `data` that gives each queue item one value of each column."""
    return [[_column(target, list(items)) for target, items in columns.items()]] if columns else []


def data_size(data: Sequence[Sequence[Json]]) -> int:
    """Count the queue items the data makes in one run."""
    return math.prod(len(columns[0]["items"]) for columns in data)


def columns_of(data: Sequence[Sequence[Json]], is_wanted: Callable[[FieldKey], bool]) -> list[list[Json]]:
    """The part of a batch's `data` that is about some inputs."""
    groups = [[column for column in group if is_wanted((column["node_path"], column["field_name"]))] for group in data]
    return [group for group in groups if group]


def combinations(data: Sequence[Sequence[Json]]) -> Iterator[dict[FieldKey, Any]]:
    """The values of each queue item, in the server's order."""
    if not data:
        yield {}
        return
    columns = data[0]
    for row in zip(*(column["items"] for column in columns), strict=True):
        own = {(column["node_path"], column["field_name"]): value for column, value in zip(columns, row, strict=True)}
        for rest in combinations(data[1:]):
            yield {**own, **rest}
