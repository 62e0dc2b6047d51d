"""Nodes and edges as a workflow file: all that the web UI wants to see in one, laid out left to right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from invokeai_py_client.nodes.templates import FieldTemplate
from invokeai_py_client.workflow_files.definition import SUPPORTED_VERSIONS, Edge
from invokeai_py_client.workflow_files.forms import FieldKey, field_keys, form_of
from invokeai_py_client.workflows.node_handles import NodeHandle

_COLUMN, _GAP = 440, 60
_HEADER, _ROW = 110, 42
"""Pixels: from one column of nodes to the next, between two nodes, of a node without its rows, of a row."""


@dataclass(frozen=True, slots=True)
class Exposed:
    """The name and text of an input in the form; empty for those of its template."""

    label: str
    description: str


def workflow_json(
    nodes: Mapping[str, NodeHandle],
    edges: Sequence[Edge],
    exposed: Mapping[FieldKey, Exposed],
    texts: Mapping[str, str],
) -> dict[str, Any]:
    """The JSON object of a workflow.

    Args:
        nodes: By id.
        edges: The connections between them.
        exposed: The inputs of the form, in its order.
        texts: Name, description and the like.
    """
    places = _places(nodes, edges)
    return {
        **texts,
        "nodes": [_node(node_id, node, places[node_id], exposed) for node_id, node in nodes.items()],
        "edges": [_edge(number, edge) for number, edge in enumerate(edges)],
        "exposedFields": [],
        "meta": {"version": SUPPORTED_VERSIONS[-1], "category": "user"},
        "form": _form(nodes, exposed),
    }


def _form(nodes: Mapping[str, NodeHandle], exposed: Mapping[FieldKey, Exposed]) -> dict[str, Any]:
    form = form_of((key, nodes[key[0]].input(key[1])) for key in exposed)
    for element in form["elements"].values():
        for key in field_keys([element["data"].get("fieldIdentifier")]):
            element["data"]["showDescription"] = bool(exposed[key].description)
    return form


def _node(
    node_id: str, node: NodeHandle, place: tuple[int, int], exposed: Mapping[FieldKey, Exposed]
) -> dict[str, Any]:
    template = node.template
    return {
        "id": node_id,
        "type": "invocation",
        "position": {"x": place[0], "y": place[1]},
        "data": {
            "id": node_id,
            "type": template.type,
            "version": template.version,
            "nodePack": template.node_pack,
            "label": node.label,
            "notes": "",
            "isOpen": True,
            "isIntermediate": node.is_intermediate,
            "useCache": node.use_cache,
            "dynamicInputTemplates": {},
            "inputs": {
                name: _input(name, template.inputs.get(name), node.values, exposed.get((node_id, name)))
                for name in dict.fromkeys([*template.inputs, *node.values])
            },
        },
    }


def _input(
    name: str, field: FieldTemplate | None, values: Mapping[str, Any], exposed: Exposed | None
) -> dict[str, Any]:
    entry = {
        "name": name,
        "label": exposed.label if exposed else "",
        "description": exposed.description if exposed else "",
    }
    value = values[name] if name in values else _default(field)
    return entry if value is None else {**entry, "value": value}


def _default(field: FieldTemplate | None) -> Any:
    """The server's default, not what the web UI makes up for inputs without one: they stay empty, but for the board."""
    if field is None or not field.has_control:
        return None
    return None if field.declared.may_be_null and field.type_name != "BoardField" else field.default


def _edge(number: int, edge: Edge) -> dict[str, Any]:
    return {
        "id": f"edge-{number}",
        "type": "default",
        "source": edge.source,
        "sourceHandle": edge.source_field,
        "target": edge.target,
        "targetHandle": edge.target_field,
    }


def _places(nodes: Mapping[str, NodeHandle], edges: Iterable[Edge]) -> dict[str, tuple[int, int]]:
    """Place each node: right of all that it takes from, below those that were there before."""
    places: dict[str, tuple[int, int]] = {}
    heights: dict[int, int] = {}
    depths = _depths(nodes, edges)
    for node_id, node in nodes.items():
        depth = depths[node_id]
        top = heights.get(depth, 0)
        places[node_id] = depth * _COLUMN, top
        shown = [field for field in node.template.inputs.values() if not field.hidden]
        heights[depth] = top + _HEADER + _ROW * (len(shown) + len(node.template.outputs)) + _GAP
    return places


def _depths(nodes: Iterable[str], edges: Iterable[Edge]) -> dict[str, int]:
    """The number of edges on the longest way to each node; there are no circles."""
    depths = dict.fromkeys(nodes, 0)
    waiting = dict.fromkeys(depths, 0)
    following: dict[str, list[str]] = {}
    for edge in edges:
        following.setdefault(edge.source, []).append(edge.target)
        waiting[edge.target] += 1
    ready = [node_id for node_id, count in waiting.items() if not count]
    while ready:
        node_id = ready.pop()
        for target in following.get(node_id, ()):
            depths[target] = max(depths[target], depths[node_id] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return depths
