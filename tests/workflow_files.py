"""Workflow files made for tests, as short as they can be said."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from invokeai_py_client.nodes.templates import NodeTemplate, node_templates

SCHEMA = Path(__file__).parents[1] / "openapi" / "invokeai-6.14.2.json"


@cache
def templates() -> Mapping[str, NodeTemplate]:
    """Node templates of InvokeAI 6.14.2."""
    return node_templates(json.loads(SCHEMA.read_text(encoding="utf-8")))


def invocation(
    node_id: str, node_type: str, *, intermediate: bool = True, omit: Collection[str] = (), **values: Any
) -> dict[str, Any]:
    """A node with every input its type has, at its default unless given; or a connector."""
    if node_type == "connector":
        return {"id": node_id, "type": "connector", "data": {"id": node_id, "type": "connector"}}
    template = templates()[node_type]
    inputs: dict[str, dict[str, Any]] = {}
    for name, field in template.inputs.items():
        value = values.pop(name, field.default if field.has_control else None)
        if name not in omit:
            inputs[name] = {"name": name, "label": ""} | ({} if value is None else {"value": value})
    data = {
        "id": node_id,
        "type": node_type,
        "version": template.version,
        "label": "",
        "isIntermediate": intermediate,
        "useCache": template.use_cache,
        "inputs": {**inputs, **{name: {"name": name, "value": value} for name, value in values.items()}},
    }
    return {"id": node_id, "type": "invocation", "position": {"x": 0, "y": 0}, "data": data}


def workflow_file(
    *nodes: dict[str, Any],
    edges: Sequence[tuple[str, str]] = (),
    form: Sequence[tuple[str, str]] = (),
    exposed: Sequence[tuple[str, str]] = (),
    labels: Mapping[tuple[str, str], str] = {},
    name: str = "made for a test",
) -> dict[str, Any]:
    """A workflow of these nodes.

    Args:
        nodes: The nodes.
        edges: From and to, each as `"node.field"`.
        form: `(node id, field name)` of the form's inputs.
        exposed: The same of the inputs exposed the old way.
        labels: Labels of inputs.
        name: Its name.
    """
    for (node_id, field), label in labels.items():
        next(node for node in nodes if node["id"] == node_id)["data"]["inputs"][field]["label"] = label
    elements: dict[str, Any] = {
        f"f{number}": {
            "id": f"f{number}",
            "type": "node-field",
            "parentId": "root",
            "data": {"fieldIdentifier": {"nodeId": node_id, "fieldName": field}},
        }
        for number, (node_id, field) in enumerate(form)
    }
    root = {"id": "root", "type": "container", "data": {"layout": "column", "children": list(elements)}}
    return {
        "name": name,
        "nodes": list(nodes),
        "edges": [
            {
                "id": f"e{number}",
                "type": "default",
                "source": start.split(".")[0],
                "sourceHandle": start.split(".")[1],
                "target": end.split(".")[0],
                "targetHandle": end.split(".")[1],
            }
            for number, (start, end) in enumerate(edges)
        ],
        "exposedFields": [{"nodeId": node_id, "fieldName": field} for node_id, field in exposed],
        "meta": {"version": "4.0.0", "category": "user"},
        "form": {"rootElementId": "root", "elements": {"root": root, **elements}},
    }
