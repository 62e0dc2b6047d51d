"""Workflow -> graph -> batch: what the web UI sends when a person presses "Invoke"."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from invokeai_py_client.nodes.templates import BATCH_VALUES, GENERATOR_VALUES
from invokeai_py_client.text.jsons import Json
from invokeai_py_client.workflow_files.definition import Edge
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.loading import METADATA_NODE, LoadedWorkflow, Node
from invokeai_py_client.workflows.saved_calls import SAVED_CALL, SAVED_INPUT

NOT_SENT = frozenset({*BATCH_VALUES, *GENERATOR_VALUES})
"""Node types that say what is enqueued, and are no part of the graph."""

Values = Mapping[FieldKey, Any]
"""Values that replace the workflow's own. One on a connected input takes the connection's place;
`None` means no value, so that the connection or the server's default counts."""


def sent_nodes(workflow: LoadedWorkflow) -> list[Node]:
    """The nodes that become nodes of the graph."""
    return [node for node in workflow.nodes.values() if node.type not in NOT_SENT]


def build_graph(workflow: LoadedWorkflow, values: Values, board_id: str | None = None) -> dict[str, Any]:
    """The graph the server runs.

    Args:
        workflow: The loaded workflow.
        values: Values that replace the workflow's own.
        board_id: The board for outputs whose board is "auto"; None leaves them uncategorized.
    """
    sent = graph_edges(workflow, values)
    connected, given = connected_inputs(sent), values_by_node(values)
    return {
        "id": str(uuid.uuid4()),
        "nodes": {
            node.id: _graph_node(node, given.get(node.id, {}), connected, board_id)
            for node in sent_nodes(workflow)
            if node.template
        },
        "edges": [
            {
                "source": {"node_id": edge.source, "field": edge.source_field},
                "destination": {"node_id": edge.target, "field": edge.target_field},
            }
            for edge in sent
        ],
    }


def build_batch(
    graph: Json,
    *,
    workflow: Json | None,
    batch_id: str,
    data: Sequence[Sequence[Json]] = (),
    runs: int = 1,
    prepend: bool = False,
    destination: str = "gallery",
) -> dict[str, Any]:
    """The body of an enqueue request, with `workflow` embedded in the images it makes."""
    return {
        "prepend": prepend,
        "batch": {
            "batch_id": batch_id,
            "graph": graph,
            "workflow": {key: value for key, value in workflow.items() if key != "id"} if workflow else None,
            "runs": runs,
            "origin": "workflows",
            "destination": destination,
            "data": data,
        },
    }


def with_values(workflow: Json, values: Values) -> dict[str, Any]:
    """The workflow with these values in it: what a person would save after typing them into the form."""
    changed = copy.deepcopy(dict(workflow))
    given = values_by_node(values)
    for node in changed["nodes"]:
        if node["type"] == "invocation":
            inputs: dict[str, Any] = node["data"]["inputs"]
            for name, value in given.get(node["id"], {}).items():
                entry = inputs.setdefault(name, {"name": name, "label": "", "description": ""})
                entry["value"] = copy.deepcopy(value)
    changed["edges"] = [
        edge for edge in changed["edges"] if values.get((edge["target"], edge.get("targetHandle"))) is None
    ]
    return changed


def live_edges(workflow: LoadedWorkflow, values: Values) -> list[Edge]:
    """The edges between nodes, connectors resolved, each once; those whose input has a value of its own are out."""
    return [edge for edge in workflow.straight_edges if values.get((edge.target, edge.target_field)) is None]


def graph_edges(workflow: LoadedWorkflow, values: Values) -> list[Edge]:
    """The edges of the graph: those between nodes that are sent."""
    sent = {node.id for node in sent_nodes(workflow)}
    return [edge for edge in live_edges(workflow, values) if edge.source in sent and edge.target in sent]


def connected_inputs(edges: Iterable[Edge]) -> set[FieldKey]:
    """The inputs that edges fill."""
    return {(edge.target, edge.target_field) for edge in edges}


def values_by_node(values: Values) -> dict[str, dict[str, Any]]:
    """The values of each node's inputs, by node id and name."""
    found: dict[str, dict[str, Any]] = {}
    for (node_id, name), value in values.items():
        found.setdefault(node_id, {})[name] = value
    return found


def _graph_node(node: Node, given: Json, connected: set[FieldKey], board_id: str | None) -> dict[str, Any]:
    out: dict[str, Any] = {"type": node.type, "id": node.id}
    saved_inputs: dict[str, Any] = {}
    for name, value in sent_inputs(node, given, connected):
        field = node.field(name)
        is_saved = name.startswith(SAVED_INPUT)  # goes raw: left out, "none" would be the called workflow's own board
        if field and field.type_name == "BoardField" and not is_saved:
            value = _board(value, board_id)
        if value is None:
            continue  # null in a field that takes none is refused; an absent key means the default
        (saved_inputs if is_saved else out)[name] = copy.deepcopy(value)
    if node.type == SAVED_CALL:
        out["workflow_inputs"] = saved_inputs
    return {**out, "use_cache": node.use_cache, "is_intermediate": node.is_intermediate}


def sent_inputs(node: Node, given: Json, connected: Collection[FieldKey]) -> Iterator[tuple[str, Any]]:
    """The inputs of a node that no connection fills, with the values given or its own; None where there is none."""
    for name in dict.fromkeys([*node.inputs, *given]):
        if (node.field(name) or node.type == METADATA_NODE) and (node.id, name) not in connected:
            yield name, given[name] if name in given else node.value(name)


def _board(value: Any, board_id: str | None) -> Any:
    if value is None or value == "auto":
        return {"board_id": board_id} if board_id else None
    return None if value == "none" else value


def input_value(node: Node, name: str, values: Values) -> Any:
    """Return the value a run would send for an input: the value set, or the workflow's own."""
    return values[node.id, name] if (node.id, name) in values else node.value(name)


def node_fields(workflow: LoadedWorkflow) -> Sequence[FieldKey]:
    """Every input of every node that a value can be set on, form fields first and in the form's order.

    What the form shows twice is there twice, so that positions are those of the form.
    """
    every = (
        (node.id, name)
        for node in workflow.nodes.values()
        if node.template
        for name, field in node.template.inputs.items()
        if field.takes_value
    )
    form = frozenset(workflow.form)
    return [*workflow.form, *(key for key in every if key not in form)]
