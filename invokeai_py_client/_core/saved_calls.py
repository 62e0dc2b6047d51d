"""Nodes that call a saved workflow: its form's inputs are theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from invokeai_py_client._core.forms import field_keys, form_fields
from invokeai_py_client._core.jsons import Json, is_list, is_object
from invokeai_py_client._core.templates import LIMITS, FieldTemplate, FieldType, NodeTemplate

SAVED_CALL = "call_saved_workflow"
SAVED_INPUT = "saved_workflow_input::"
"""What the names of such inputs start with; the node's id and the field's name in the called workflow follow."""


@dataclass(frozen=True, slots=True)
class SavedInput:
    """An input of a saved workflow, as an input of the node that calls it."""

    name: str
    template: FieldTemplate
    value: Any


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
    nodes = {node.get("id"): node["data"] for node in workflow.get("nodes") or () if is_object(node.get("data"))}
    keys = [*form_fields(workflow.get("form")), *field_keys(workflow.get("exposedFields"))]
    found: list[SavedInput] = []
    for node_id, name in dict.fromkeys(keys):
        data: Json = nodes.get(node_id, {})
        inputs: Json = data.get("inputs") or {}
        entry = inputs.get(name)
        template = templates[data["type"]].inputs.get(name) if data.get("type") in templates else None
        if not is_object(entry) or template is None or not template.has_control:
            continue
        full_name = f"{SAVED_INPUT}{node_id}::{name}"
        own = replace(
            template,
            name=full_name,
            title=entry.get("label") or template.title or name,
            description=entry.get("description") or template.description,
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
    limits = {name: saved[keyword] for name, keyword in LIMITS.items() if saved.get(keyword) is not None}
    return FieldTemplate(
        name=name,
        title=str(saved.get("title") or name),
        type=_type(saved.get("type")),
        description=str(saved.get("description") or ""),
        required=bool(saved.get("required")),
        default=saved.get("default"),
        options=tuple(saved["options"]) if is_list(saved.get("options")) else (),
        option_labels=dict(saved.get("ui_choice_labels") or {}),
        model_filter={
            kind: tuple(saved[f"ui_model_{kind}"])
            for kind in ("base", "type", "variant", "format", "provider_id")
            if is_list(saved.get(f"ui_model_{kind}"))
        },
        **limits,
    )


def _type(saved: object) -> FieldType:
    if not is_object(saved):
        return FieldType("AnyField", "SINGLE")
    original = saved.get("originalType")
    return FieldType(
        str(saved.get("name")),
        saved.get("cardinality", "SINGLE"),
        bool(saved.get("batch")),
        _type(original) if original else None,
    )
