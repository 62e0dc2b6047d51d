"""Nodes that call a saved workflow: its form's inputs are theirs."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, cast, get_args

from invokeai_py_client.nodes.templates import LIMITS, Cardinality, FieldTemplate, FieldType, NodeTemplate
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.workflow_files.forms import field_keys, form_fields

SAVED_CALL = "call_saved_workflow"
SAVED_INPUT = "saved_workflow_input::"
"""What the names of such inputs start with; the node's id and the field's name in the called workflow follow."""


@dataclass(frozen=True, slots=True)
class SavedInput:
    """An input of a saved workflow, as an input of the node that calls it."""

    name: str
    template: FieldTemplate
    value: Any


PICKED = "workflow_id"
"""The input of such a node that says which workflow it calls."""

SAVED_TYPE = "SavedWorkflowField"
"""The type of that input."""


def with_picked(workflow: Json, picked: Mapping[str, str]) -> dict[str, Any]:
    """A workflow whose nodes call these saved ones, which are given as ids by the ids of the nodes."""
    changed: dict[str, Any] = copy.deepcopy(dict(workflow))
    for node in changed["nodes"]:
        if node["id"] in picked:
            node["data"]["inputs"].setdefault(PICKED, {"name": PICKED, "label": ""})["value"] = picked[node["id"]]
    return changed


def has_calls(workflow: Json) -> bool:
    """Whether a workflow calls saved ones."""
    return any(node["type"] == "invocation" and node["data"]["type"] == SAVED_CALL for node in workflow["nodes"])


def called_ids(workflow: Json) -> list[str]:
    """Ids of the saved workflows that a workflow calls."""
    called = (
        node["data"]["inputs"].get("workflow_id", {}).get("value")
        for node in workflow["nodes"]
        if node["type"] == "invocation" and node["data"]["type"] == SAVED_CALL
    )
    return list(dict.fromkeys(workflow_id for workflow_id in called if isinstance(workflow_id, str) and workflow_id))


def saved_inputs(workflow: Json, templates: Mapping[str, NodeTemplate]) -> list[SavedInput]:
    """The inputs of a saved workflow, in its form's order; exposed fields that are not in the form come last."""
    listed = workflow.get("nodes")
    nodes: dict[str, Json] = {
        str(node.get("id")): node["data"]
        for node in (listed if is_list(listed) else ())
        if is_object(node) and is_object(node.get("data"))
    }
    keys = [*form_fields(workflow.get("form")), *field_keys(workflow.get("exposedFields"))]
    found: list[SavedInput] = []
    for node_id, name in dict.fromkeys(keys):
        data = nodes.get(node_id, {})
        inputs, node_template = data.get("inputs"), templates.get(str(data.get("type")))
        entry = inputs.get(name) if is_object(inputs) else None
        template = node_template.inputs.get(name) if node_template else None
        if not is_object(entry) or template is None or not template.has_control:
            continue
        full_name = f"{SAVED_INPUT}{node_id}::{name}"
        own = replace(
            template,
            name=full_name,
            title=str(entry.get("label") or template.title or name),
            description=str(entry.get("description") or template.description),
            connection="any",
            hidden=False,
        )
        found.append(SavedInput(full_name, own, entry.get("value")))
    return found


def dynamic_templates(saved: object) -> dict[str, FieldTemplate]:
    """The templates of such inputs that the web UI has put into a workflow file."""
    if not is_object(saved):
        return {}
    return {str(name): _template(str(name), entry) for name, entry in saved.items() if is_object(entry)}


def _template(name: str, saved: Json) -> FieldTemplate:
    limits: dict[str, Any] = {name: saved[key] for name, key in LIMITS.items() if _is_limit(name, saved.get(key))}
    labels = saved.get("ui_choice_labels")
    return FieldTemplate(
        name=name,
        title=str(saved.get("title") or name),
        type=_type(saved.get("type")),
        description=str(saved.get("description") or ""),
        required=bool(saved.get("required")),
        default=saved.get("default"),
        options=tuple(saved["options"]) if is_list(saved.get("options")) else (),
        option_labels=dict(labels) if is_object(labels) else {},
        model_filter={
            kind: tuple(saved[f"ui_model_{kind}"])
            for kind in ("base", "type", "variant", "format", "provider_id")
            if is_list(saved.get(f"ui_model_{kind}"))
        },
        **limits,
    )


def _is_limit(name: str, value: object) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and (name != "multiple_of" or value != 0)


def _type(saved: object) -> FieldType:
    if not is_object(saved):
        return FieldType("AnyField", "SINGLE")
    original, cardinality = saved.get("originalType"), saved.get("cardinality")
    return FieldType(
        str(saved.get("name")),
        cast(Cardinality, cardinality) if cardinality in get_args(Cardinality) else "SINGLE",
        bool(saved.get("batch")),
        _type(original) if original else None,
    )
