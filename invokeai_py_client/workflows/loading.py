"""A workflow file against the templates of the server it will run on: the web UI's load step."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from invokeai_py_client.nodes.templates import FieldTemplate, NodeTemplate
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.workflow_files.definition import Edge, WorkflowDefinition, edge_of
from invokeai_py_client.workflow_files.forms import FieldKey, field_keys, form_fields, form_of, with_fields
from invokeai_py_client.workflows.edges import Edges
from invokeai_py_client.workflows.saved_calls import (
    SAVED_CALL,
    SAVED_INPUT,
    SavedInput,
    dynamic_templates,
    saved_inputs,
)
from invokeai_py_client.workflows.ui_rules import Ends, why_not

METADATA_NODE = "core_metadata"
"""The one node type whose undeclared inputs are kept and sent."""


@dataclass(frozen=True, slots=True)
class Node:
    """An invocation node of a loaded workflow."""

    id: str
    type: str
    label: str
    version: str
    template: NodeTemplate | None
    use_cache: bool
    is_intermediate: bool
    inputs: Mapping[str, Json]
    """By name, as the file has them: `label`, `description` and, where there is one, `value`."""

    @property
    def name(self) -> str:
        """Heading of the node in the web UI: its label, or its type's title."""
        return self.label or (self.template.title if self.template else self.type)

    def field(self, name: str) -> FieldTemplate | None:
        """The template of an input."""
        return self.template.inputs.get(name) if self.template else None

    def field_label(self, name: str) -> str:
        """Heading of an input in the web UI: its label, or its template's title."""
        field = self.field(name)
        return str(self.inputs.get(name, {}).get("label") or (field.title if field else name))

    def value(self, name: str) -> Any:
        """The value the file has for an input; None when it has none."""
        return self.inputs.get(name, {}).get("value")


@dataclass(frozen=True, slots=True)
class LoadedWorkflow:
    """A workflow brought up to date with the server's templates."""

    nodes: Mapping[str, Node]
    connectors: frozenset[str]
    edges: tuple[Edge, ...]
    form: tuple[FieldKey, ...]
    warnings: tuple[str, ...]
    json: Json
    """The workflow as the web UI would save it now."""
    straight_edges: tuple[Edge, ...] = field(init=False)
    """The edges between nodes, connectors resolved, each once."""

    def __post_init__(self) -> None:
        ends, edges = Ends({}, self.connectors), Edges(self.edges)
        straight = (ends.origin(edge, edges) for edge in self.edges if edge.target in self.nodes)
        known = dict.fromkeys(edge for edge in straight if edge and edge.source in self.nodes)
        object.__setattr__(self, "straight_edges", tuple(known))


def load(
    definition: WorkflowDefinition,
    templates: Mapping[str, NodeTemplate],
    called: Mapping[str, Json] | None = None,
) -> LoadedWorkflow:
    """Bring a workflow up to date with a server's node templates, as the web UI does when it loads one.

    Args:
        definition: The workflow.
        templates: The server's node templates, by type.
        called: Saved workflows it calls, by id; those that are missing are as they were when it was saved. None
            where no server was asked for them.
    """
    workflow = definition.to_dict()
    warnings: list[str] = []
    found: dict[str, NodeTemplate | None] = {}
    for node in workflow["nodes"]:
        if node["type"] == "invocation":
            found[node["id"]] = _own_template(node, templates, called, warnings)
    connectors = frozenset(node["id"] for node in workflow["nodes"] if node["type"] == "connector")
    on_circles = Edges(filter(None, map(edge_of, workflow["edges"]))).on_circles()
    workflow["edges"], kept = _valid_edges(workflow["edges"], Ends(found, connectors, on_circles), warnings)
    for node in workflow["nodes"]:
        if node["type"] == "invocation":
            _update(node, found[node["id"]], kept, warnings)
    nodes = {node["id"]: _node(node, found[node["id"]]) for node in workflow["nodes"] if node["id"] in found}
    workflow["form"] = _form(workflow, nodes, warnings)
    form = tuple(form_fields(workflow["form"]))
    return LoadedWorkflow(nodes, connectors, tuple(kept), form, tuple(warnings), workflow)


def _own_template(
    node: Json, templates: Mapping[str, NodeTemplate], called: Mapping[str, Json] | None, warnings: list[str]
) -> NodeTemplate | None:
    """The template of a node: its type's, and for one that calls a saved workflow, with that one's inputs."""
    data: dict[str, Any] = node["data"]
    template = templates.get(data["type"])
    if template is None or data["type"] != SAVED_CALL:
        return template
    dynamic = dynamic_templates(data.get("dynamicInputTemplates"))
    workflow_id = data["inputs"].get("workflow_id", {}).get("value")
    workflow = called.get(str(workflow_id)) if called else None
    if workflow_id and workflow is None and called is not None:
        warnings.append(
            f"Problem Retrieving Workflow: node {node['id']} calls {workflow_id!r}, which the server has not;"
            " its inputs are those it was saved with"
        )
    if workflow is not None:
        current = saved_inputs(workflow, templates)
        _renew_saved_inputs(data["inputs"], current, dynamic)
        dynamic = {entry.name: entry.template for entry in current}
    inputs = {**template.inputs, **dynamic}
    if workflow_id and "workflow_id" in inputs:
        inputs["workflow_id"] = replace(inputs["workflow_id"], options=(workflow_id,))
    return replace(template, inputs=inputs)


def _renew_saved_inputs(inputs: dict[str, Any], current: list[SavedInput], before: Mapping[str, FieldTemplate]) -> None:
    there = {entry.name for entry in current}
    for name in [name for name in inputs if name.startswith(SAVED_INPUT) and name not in there]:
        del inputs[name]
    for entry in current:
        texts = {"name": entry.name, "label": entry.template.title, "description": entry.template.description}
        same = entry.name in inputs and entry.name in before and before[entry.name].type == entry.template.type
        value = inputs[entry.name].get("value") if same else entry.value
        inputs[entry.name] = texts if value is None else {**texts, "value": value}


def _valid_edges(edges: Iterable[Json], ends: Ends, warnings: list[str]) -> tuple[list[Json], Edges]:
    """The edges of a workflow that the web UI keeps when it loads it, and those of them that connect."""
    kept: list[Json] = []
    connecting = Edges()
    for edge in edges:
        connection = edge_of(edge)
        if connection and (why := why_not(connection, connecting, ends)):
            warnings.append(f"Deleted invalid edge {connection}: {why}")
            continue
        kept.append(edge)
        if connection:
            connecting.add(connection)
    return kept, connecting


def _update(node: dict[str, Any], template: NodeTemplate | None, edges: Edges, warnings: list[str]) -> None:
    """Bring a node up to date with the version of its type that the server has."""
    data: dict[str, Any] = node["data"]
    data.setdefault("useCache", template.use_cache if template else True)
    if template is None:
        warnings.append(f"Invalid node: node {node['id']} of type {data['type']} missing template (not installed?)")
        return
    if data["version"] != template.version:
        if _major(data["version"]) != _major(template.version):
            warnings.append(
                f"Node update failed: node {node['id']} of type {data['type']}"
                f" is of version {data['version']}, the server's is {template.version}"
            )
            return
        before, data["version"] = data["version"], template.version
        data["inputs"] = _updated_inputs(data["inputs"], template)
        is_old = data["type"] == "image_collection" and _numbers(before) < (1, 0, 2)
        if is_old and not any(edges.into(node["id"], "collection")):
            _move_collection(data["inputs"])
    if data["type"] != METADATA_NODE:
        warnings += [
            f"Missing field template: node {node['id']} of type {data['type']} has no input {name!r}"
            for name in data["inputs"]
            if name not in template.inputs
        ]


def _updated_inputs(inputs: Mapping[str, dict[str, Any]], template: NodeTemplate) -> dict[str, Any]:
    """The inputs of a node saved by another version of its type: those there are now, at their default if empty."""
    updated: dict[str, Any] = {}
    for name, entry in template.inputs.items():
        default = {"value": copy.deepcopy(entry.default)} if entry.has_control and entry.default is not None else {}
        updated[name] = {"name": name, "label": "", "description": "", **default, **inputs.get(name, {})}
        if is_object(default.get("value")) and is_object(updated[name]["value"]):
            updated[name]["value"] = {**default["value"], **updated[name]["value"]}
    if template.type == METADATA_NODE:
        updated |= {name: entry for name, entry in inputs.items() if name not in updated}
    return updated


def _move_collection(inputs: dict[str, dict[str, Any]]) -> None:
    """Nodes that collect images have taken their own in another input since version 1.0.2."""
    collection, images = inputs.get("collection"), inputs.get("images")
    if collection and images is not None and is_list(collection.get("value")) and not images.get("value"):
        images["value"], collection["value"] = collection["value"], []


def _node(node: Json, template: NodeTemplate | None) -> Node:
    data: Json = node["data"]
    return Node(
        id=node["id"],
        type=data["type"],
        label=str(data["label"] or ""),
        version=data["version"],
        template=template,
        use_cache=bool(data["useCache"]),
        is_intermediate=bool(data["isIntermediate"]),
        inputs=data["inputs"],
    )


def _form(workflow: Json, nodes: Mapping[str, Node], warnings: list[str]) -> dict[str, Any]:
    """The form without inputs that are gone, and of a workflow from before there were forms, with the exposed ones."""

    def renamed(key: FieldKey) -> FieldKey:
        node = nodes.get(key[0])
        moved = node and node.type == "image_collection" and key[1] == "collection" and "images" in node.inputs
        return (key[0], "images") if moved else key

    def there(key: FieldKey) -> FieldKey | None:
        key = renamed(key)
        if key[0] in nodes and key[1] in nodes[key[0]].inputs:
            return key
        warnings.append(f"Deleted missing form field: node {key[0]} field {key[1]}")
        return None

    form: Json = workflow["form"]
    exposed = [renamed(key) for key in field_keys(workflow["exposedFields"])]
    if exposed and len(form["elements"]) == 1:
        known = [(key, nodes[key[0]].field(key[1])) for key in exposed if key[0] in nodes]
        form = form_of((key, field) for key, field in known if field)
    return with_fields(form, there)


def _major(version: str) -> int:
    return _numbers(version)[0]


def _numbers(version: str) -> tuple[int, ...]:
    match = re.match(r"(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?", str(version))
    return tuple(int(number or 0) for number in match.groups()) if match else (-1,)
