"""Workflow files: reading, migrating and the parts of them a run needs."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from invokeai_py_client._core.jsons import Json, is_list, is_object
from invokeai_py_client._files import write_whole
from invokeai_py_client.exceptions import WorkflowError

SUPPORTED_VERSIONS = ("2.0.0", "3.0.0", "4.0.0")


class WorkflowDefinition:
    """A workflow as the web UI saves it: immutable; what is run are the values of a `Workflow` made from it."""

    def __init__(self, data: Json) -> None:
        """Check and take a copy of a workflow's JSON object.

        Raises:
            WorkflowError: It is not a workflow, or of a version this library does not read.
        """
        _check_shape(data)
        self._data: dict[str, Any] = copy.deepcopy(dict(data))
        self._data["meta"] = {"category": "user", **data["meta"], "version": SUPPORTED_VERSIONS[-1]}

    @classmethod
    def from_dict(cls, data: Json) -> Self:
        """Make a definition from a workflow's JSON object."""
        return cls(data)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Make a definition from JSON text.

        Raises:
            WorkflowError: The text is not JSON, or not a workflow's.
        """
        try:
            data = json.loads(text)
        except (ValueError, TypeError, RecursionError) as error:
            raise WorkflowError(f"not a workflow: the text is not JSON ({error})") from error
        return cls(data)

    @classmethod
    def from_file(cls, path: str | Path) -> Self:
        """Read a workflow file, as saved by the web UI.

        Raises:
            WorkflowError: The file cannot be read, is not JSON, or not a workflow's.
        """
        try:
            return cls.from_json(Path(path).read_text(encoding="utf-8-sig"))
        except WorkflowError as error:
            raise WorkflowError(f"{str(path)!r}: {error}") from error
        except UnicodeDecodeError as error:
            raise WorkflowError(f"{str(path)!r} is not a workflow: it is no text file") from error
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise WorkflowError(
                f"cannot read the workflow file {str(path)!r}: {why} (one saved on the server: `get_workflow(name)`)"
            ) from error

    def to_dict(self) -> dict[str, Any]:
        """The workflow's JSON object, a copy of its own."""
        return copy.deepcopy(self._data)

    def to_json(self) -> str:
        """The workflow as JSON text."""
        return json.dumps(self._data, indent=2, ensure_ascii=False)

    def save(self, path: str | Path) -> Path:
        """Write the workflow to a file and return its path.

        Raises:
            LocalFileError: The file cannot be written.
        """
        path = Path(path)
        write_whole(path, (self.to_json() + "\n").encode())
        return path

    @property
    def id(self) -> str | None:
        """The workflow's id in the server's library; None for one that does not come from there."""
        return self._data.get("id")

    @property
    def name(self) -> str:
        """The workflow's name; may be empty."""
        return str(self._data.get("name") or "")

    @property
    def description(self) -> str:
        """The author's description; may be empty."""
        return str(self._data.get("description") or "")

    def __repr__(self) -> str:
        return f"WorkflowDefinition({self.name!r}, nodes={len(self._data['nodes'])})"


def _check_shape(data: object) -> None:
    if not is_object(data):
        raise WorkflowError(f"not a workflow: a JSON object is needed, not {type(data).__name__}")
    missing = [key for key in ("nodes", "edges") if not is_list(data.get(key))]
    if missing:
        hint = " (this is a graph as the queue takes it, not a workflow)" if is_object(data.get("nodes")) else ""
        raise WorkflowError(f"not a workflow: no list of {' and '.join(missing)}{hint}")
    meta = data.get("meta")
    version = meta.get("version") if is_object(meta) else None
    if version not in SUPPORTED_VERSIONS:
        raise WorkflowError(
            f"a workflow of schema version {version!r}; this library reads {', '.join(SUPPORTED_VERSIONS)}"
            " (save it again with a current InvokeAI)"
        )
    for node in data["nodes"]:
        if not is_object(node) or not isinstance(node.get("id"), str):
            raise WorkflowError("not a workflow: a node has no id")
        node_data = node.get("data")
        if node.get("type") == "invocation" and not (is_object(node_data) and isinstance(node_data.get("type"), str)):
            raise WorkflowError(f"not a workflow: node {node['id']!r} has no type")
        inputs = node_data.get("inputs") if is_object(node_data) else None
        if inputs is not None and not (is_object(inputs) and all(map(is_object, inputs.values()))):
            raise WorkflowError(f"not a workflow: the inputs of node {node['id']!r} are malformed")
    for edge in data["edges"]:
        if not is_object(edge) or not all(isinstance(edge.get(end), str) for end in _edge_ends(edge)):
            raise WorkflowError(f"not a workflow: an edge lacks an end: {edge!r}")


def _edge_ends(edge: Json) -> tuple[str, ...]:
    ends = ("source", "target")
    return ends if edge.get("type") == "collapsed" else (*ends, "sourceHandle", "targetHandle")


@dataclass(frozen=True, slots=True)
class Edge:
    """A connection from an output of one node to an input of another."""

    source: str
    source_field: str
    target: str
    target_field: str

    def __str__(self) -> str:
        return f"{self.source}.{self.source_field} -> {self.target}.{self.target_field}"


def edges(workflow: Json) -> list[Edge]:
    """The connections of a workflow, hidden ones included; `collapsed` ones only exist for the editor's eye."""
    return [
        Edge(edge["source"], edge["sourceHandle"], edge["target"], edge["targetHandle"])
        for edge in workflow["edges"]
        if edge.get("type") != "collapsed"
    ]


def form_fields(workflow: Json) -> list[tuple[str, str]]:
    """`(node id, field name)` of the form's inputs, in the order the web UI shows them.

    Workflows from before there were forms list `exposedFields` instead; these count when the form is empty.
    """
    form = workflow.get("form")
    fields = list(_walk_form(form)) if is_object(form) else []
    if fields:
        return fields
    exposed = workflow.get("exposedFields")
    return [key for field in (exposed if is_list(exposed) else ()) for key in _field_key(field)]


def _walk_form(form: Json) -> Iterator[tuple[str, str]]:
    elements = form.get("elements")
    stack = [form.get("rootElementId")] if is_object(elements) else []
    seen: set[object] = set()
    while stack and is_object(elements):
        element_id = stack.pop()
        element = elements.get(element_id) if isinstance(element_id, str) else None
        data = element.get("data") if is_object(element) else None
        if not is_object(element) or not is_object(data) or element_id in seen:
            continue  # a child that was deleted, or a loop
        seen.add(element_id)
        if element.get("type") == "container" and is_list(children := data.get("children")):
            stack.extend(reversed(children))
        elif element.get("type") == "node-field":
            yield from _field_key(data.get("fieldIdentifier"))


def _field_key(identifier: object) -> Iterator[tuple[str, str]]:
    if is_object(identifier):
        node_id, name = identifier.get("nodeId"), identifier.get("fieldName")
        if isinstance(node_id, str) and isinstance(name, str):
            yield node_id, name
