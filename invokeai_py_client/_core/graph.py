"""Workflow -> graph -> batch: what the web UI sends when a person presses "Invoke"."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from invokeai_py_client._core.definition import Edge, WorkflowDefinition
from invokeai_py_client._core.loading import METADATA_NODE, LoadedWorkflow, Node
from invokeai_py_client.exceptions import WorkflowError

FieldKey = tuple[str, str]
"""`(node id, field name)`."""

UNSUPPORTED_NODES = frozenset(
    {f"{kind}_{role}" for kind in ("image", "string", "integer", "float") for role in ("batch", "generator")}
    | {"call_saved_workflow"}
)
"""Node types the web UI resolves before it enqueues; the server cannot run them as nodes of a graph."""


def check_runnable(workflow: LoadedWorkflow) -> None:
    """Raise if the workflow holds nodes that cannot be sent.

    Raises:
        WorkflowError: Every such node, and why.
    """
    problems = [
        f"node {node.name!r} ({node.id}): the server has no node type {node.type!r}; is a node pack missing there?"
        for node in workflow.nodes.values()
        if node.template is None
    ] + [
        f"node {node.name!r} ({node.id}): nodes of type {node.type!r} are not supported yet"
        for node in workflow.nodes.values()
        if node.type in UNSUPPORTED_NODES
    ]
    if not workflow.nodes:
        problems.append("it has no nodes to run")
    if problems:
        raise WorkflowError("the workflow cannot run:\n  " + "\n  ".join(problems))


def missing_inputs(workflow: LoadedWorkflow, values: Mapping[FieldKey, Any]) -> list[FieldKey]:
    """Required inputs with neither a value nor a connection: the server would find them only while it runs."""
    connected = connected_inputs(graph_edges(workflow, values))
    return [
        (node.id, name)
        for node in workflow.nodes.values()
        if node.template
        for name, field in node.template.inputs.items()
        if field.required and (node.id, name) not in connected and input_value(node, name, values) is None
    ]


def build_graph(workflow: LoadedWorkflow, values: Mapping[FieldKey, Any]) -> dict[str, Any]:
    """The graph the server runs.

    Args:
        workflow: The loaded workflow.
        values: Values that replace the workflow's own. One on a connected input takes the connection's place;
            `None` means no value, so that the connection or the server's default counts.
    """
    sent = graph_edges(workflow, values)
    connected = connected_inputs(sent)
    return {
        "id": str(uuid.uuid4()),
        "nodes": {node.id: _graph_node(node, values, connected) for node in workflow.nodes.values()},
        "edges": [
            {
                "source": {"node_id": edge.source, "field": edge.source_field},
                "destination": {"node_id": edge.target, "field": edge.target_field},
            }
            for edge in sent
        ],
    }


def build_batch(
    graph: dict[str, Any],
    *,
    workflow: Mapping[str, Any] | None,
    batch_id: str,
    prepend: bool = False,
) -> dict[str, Any]:
    """The body of an enqueue request, with `workflow` embedded in the images it makes."""
    return {
        "prepend": prepend,
        "batch": {
            "batch_id": batch_id,
            "graph": graph,
            "workflow": {key: value for key, value in workflow.items() if key != "id"} if workflow else None,
            "runs": 1,
            "origin": "workflows",
            "destination": "gallery",
        },
    }


def with_values(definition: WorkflowDefinition, values: Mapping[FieldKey, Any]) -> dict[str, Any]:
    """The workflow with these values in it: what a person would save after typing them into the form."""
    workflow = definition.to_dict()
    for node in workflow["nodes"]:
        if node.get("type") != "invocation":
            continue
        inputs: dict[str, Any] = node["data"].get("inputs") or {}
        node["data"]["inputs"] = inputs
        for (node_id, name), value in values.items():
            if node_id == node["id"]:
                entry = inputs.setdefault(name, {"name": name, "label": "", "description": ""})
                entry["value"] = copy.deepcopy(value)
    workflow["edges"] = [
        edge for edge in workflow["edges"] if values.get((edge["target"], edge.get("targetHandle"))) is None
    ]
    return workflow


def graph_edges(workflow: LoadedWorkflow, values: Mapping[FieldKey, Any]) -> list[Edge]:
    """The edges between invocation nodes, connectors resolved, each once."""
    into: dict[str, Edge] = {edge.target: edge for edge in workflow.edges if edge.target in workflow.connectors}
    resolved = (
        source
        for edge in workflow.edges
        if edge.target in workflow.nodes and values.get((edge.target, edge.target_field)) is None
        for source in _resolve(edge, into)
        if source.source in workflow.nodes
    )
    return list(dict.fromkeys(resolved))


def connected_inputs(edges: Iterable[Edge]) -> set[FieldKey]:
    """The inputs that edges fill."""
    return {(edge.target, edge.target_field) for edge in edges}


def _resolve(edge: Edge, into: Mapping[str, Edge]) -> Iterator[Edge]:
    """Follow a chain of connectors back to the output it starts from; nothing where the chain is open or a loop."""
    source, source_field, seen = edge.source, edge.source_field, set[str]()
    while source in into and source not in seen:
        seen.add(source)
        source, source_field = into[source].source, into[source].source_field
    if source not in seen:
        yield Edge(source, source_field, edge.target, edge.target_field)


def _graph_node(node: Node, values: Mapping[FieldKey, Any], connected: set[FieldKey]) -> dict[str, Any]:
    names = list(node.template.inputs) if node.template else []
    if node.type == METADATA_NODE:
        names = list(dict.fromkeys([*names, *node.values]))
    out: dict[str, Any] = {"type": node.type, "id": node.id}
    for name in names:
        value = input_value(node, name, values)
        if value is None or (node.id, name) in connected:
            continue  # null in a field that takes none is refused; an absent key means the default
        field = node.field(name)
        if field and field.type_name == "BoardField" and value in ("auto", "none"):
            continue
        out[name] = copy.deepcopy(value)
    return {**out, "use_cache": node.use_cache, "is_intermediate": node.is_intermediate}


def input_value(node: Node, name: str, values: Mapping[FieldKey, Any]) -> Any:
    """What a run would send for an input: the value set, or the workflow's own."""
    return values.get((node.id, name), node.values.get(name))


def node_fields(workflow: LoadedWorkflow) -> Sequence[FieldKey]:
    """Every input of every node that a value can be set on, form fields first and in the form's order."""
    every = (
        (node.id, name)
        for node in workflow.nodes.values()
        if node.template
        for name, field in node.template.inputs.items()
        if field.takes_value
    )
    return list(dict.fromkeys([*workflow.form, *every]))
