"""A workflow file against the templates of the server it will run on: the web UI's load step."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from invokeai_py_client._core.definition import Edge, WorkflowDefinition, edges, form_fields
from invokeai_py_client._core.jsons import Json
from invokeai_py_client._core.templates import FieldTemplate, NodeTemplate

METADATA_NODE = "core_metadata"
"""The one node type whose undeclared inputs are kept and sent."""


@dataclass(frozen=True, slots=True)
class Node:
    """An invocation node of a loaded workflow."""

    id: str
    type: str
    label: str
    template: NodeTemplate | None
    use_cache: bool
    is_intermediate: bool
    values: Mapping[str, Any]
    labels: Mapping[str, str]

    @property
    def name(self) -> str:
        """What the web UI heads the node with: its label, or its type's title."""
        return self.label or (self.template.title if self.template else self.type)

    def field(self, name: str) -> FieldTemplate | None:
        """The template of an input."""
        return self.template.inputs.get(name) if self.template else None


@dataclass(frozen=True, slots=True)
class LoadedWorkflow:
    """Nodes, edges and form of a workflow, brought up to date with the server's templates."""

    nodes: Mapping[str, Node]
    connectors: frozenset[str]
    edges: tuple[Edge, ...]
    form: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...] = field(default=())


def load(definition: WorkflowDefinition, templates: Mapping[str, NodeTemplate]) -> LoadedWorkflow:
    """Bring a workflow up to date with a server's node templates, as the web UI does when it loads one."""
    workflow = definition.to_dict()
    warnings: list[str] = []
    nodes = {
        node["id"]: _load_node(node, templates.get(node["data"]["type"]), warnings)
        for node in workflow["nodes"]
        if node.get("type") == "invocation"
    }
    connectors = frozenset(node["id"] for node in workflow["nodes"] if node.get("type") == "connector")
    kept: list[Edge] = []
    for edge in edges(workflow):
        if _has_end(edge.source, edge.source_field, "out", nodes, connectors) and _has_end(
            edge.target, edge.target_field, "in", nodes, connectors
        ):
            kept.append(edge)
        else:
            warnings.append(f"Deleted invalid edge {edge}")
    form = tuple(key for key in form_fields(workflow) if key[0] in nodes and nodes[key[0]].field(key[1]))
    return LoadedWorkflow(nodes, connectors, tuple(kept), form, tuple(warnings))


def _load_node(node: Json, template: NodeTemplate | None, warnings: list[str]) -> Node:
    data: Json = node["data"]
    inputs: Json = data.get("inputs") or {}
    values = {name: entry["value"] for name, entry in inputs.items() if entry.get("value") is not None}
    if template is None:
        warnings.append(f"Invalid node: node {node['id']} of type {data['type']} missing template (not installed?)")
    elif data.get("version") != template.version:
        if _major(data.get("version")) == _major(template.version):
            values = _updated(values, template)
        else:
            warnings.append(
                f"Node update failed: node {node['id']} of type {data['type']}"
                f" is of version {data.get('version')}, the server's is {template.version}"
            )
    return Node(
        id=node["id"],
        type=data["type"],
        label=str(data.get("label") or ""),
        template=template,
        use_cache=bool(data.get("useCache", template.use_cache if template else True)),
        is_intermediate=bool(data.get("isIntermediate", True)),
        values=values,
        labels={name: str(entry["label"]) for name, entry in inputs.items() if entry.get("label")},
    )


def _updated(values: Mapping[str, Any], template: NodeTemplate) -> dict[str, Any]:
    """The values of a node saved by another version of its type: known inputs only, empty ones at their default."""
    known = {name: value for name, value in values.items() if name in template.inputs or template.type == METADATA_NODE}
    filled = {
        name: copy.deepcopy(field.default)
        for name, field in template.inputs.items()
        if name not in known and field.default is not None and field.takes_value
    }
    return {**known, **filled}


def _major(version: object) -> str:
    match = re.match(r"\d+", str(version))
    return match[0] if match else ""


def _has_end(node_id: str, handle: str, direction: str, nodes: Mapping[str, Node], connectors: Iterable[str]) -> bool:
    if node_id in connectors:
        return handle == direction
    node = nodes.get(node_id)
    if node is None or node.template is None:
        return False
    return handle in (node.template.outputs if direction == "out" else node.template.inputs)
