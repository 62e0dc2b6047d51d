"""Workflow files: reading, migrating and the parts of them a run needs."""

from __future__ import annotations

import copy
import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from invokeai_py_client.exceptions import InvalidImageError, WorkflowError, WorkflowFileNotFoundError
from invokeai_py_client.kit.files import write_whole
from invokeai_py_client.kit.png import SIGNATURE, png_text
from invokeai_py_client.text.jsons import Json, is_list, is_object, json_text
from invokeai_py_client.text.messages import one_line
from invokeai_py_client.workflow_files.forms import form_or_empty, form_problem

SUPPORTED_VERSIONS = ("1.0.0", "2.0.0", "3.0.0", "4.0.0")

_CATEGORIES = ("user", "default")
_INSIDE = (("workflow",), ("batch", "workflow"), ("session", "workflow"))
"""Paths to the workflow inside library records, queue requests and queue items."""
_TEXTS = ("name", "author", "description", "version", "contact", "tags", "notes")
_IMAGE_KEYWORD = "invokeai_workflow"
"""What InvokeAI files a workflow under, in the images it makes."""
_GRAPH_KEYWORD = "invokeai_graph"
"""The same for the graph."""
_NODE_KINDS = ("invocation", "notes", "connector")


class WorkflowDefinition:
    """A workflow as the web UI saves it: immutable; what is run are the values of a `Workflow` made from it."""

    def __init__(self, data: Json) -> None:
        """Check and take a copy of a workflow's JSON object.

        Raises:
            WorkflowError: It is not a workflow, or of a version this library does not read.
        """
        _check_shape(data)
        try:
            self._data: dict[str, Any] = _completed(copy.deepcopy(dict(data)))
        except RecursionError as error:
            raise WorkflowError("not a workflow: it is nested too deeply") from error
        if problem := form_problem(self._data["form"]):
            raise WorkflowError(f"not a workflow: its form is broken: {problem}")

    @classmethod
    def from_dict(cls, data: Json) -> Self:
        """Make a definition from a workflow's JSON object."""
        return cls(data)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Make a definition from JSON text, or from that in UTF-8, UTF-16 or UTF-32.

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
        """Read a workflow file, as saved by the web UI, or the workflow in a PNG image that InvokeAI made.

        Raises:
            WorkflowError: The file cannot be read, is neither, or has no workflow in it.
        """
        if not isinstance(path, (str, Path)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise WorkflowError(f"a path of a workflow file is needed, not {path!r:.80}")
        try:
            return cls.from_bytes(Path(path).read_bytes())
        except WorkflowError as error:
            raise WorkflowError(f"{str(path)!r}: {error}") from error
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            kind = WorkflowFileNotFoundError if isinstance(error, FileNotFoundError) else WorkflowError
            raise kind(
                f"cannot read the workflow file {str(path)!r}: {why} (one saved on the server: `get_workflow(name)`)"
            ) from error

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Make a definition from the content of a workflow file, or of a PNG image that InvokeAI made.

        Raises:
            WorkflowError: It is neither, or has no workflow in it.
        """
        if content.startswith(SIGNATURE):
            return cls.from_image(content)
        try:
            content.decode(json.detect_encoding(content))
        except UnicodeDecodeError as error:
            raise WorkflowError("not a workflow: it is neither text nor a PNG image") from error
        return cls.from_json(content)

    @classmethod
    def from_image(cls, content: bytes) -> Self:
        """The workflow that made an image, with the values it was made with, from the content of its PNG file.

        Raises:
            WorkflowError: There is no workflow in it.
        """
        try:
            text = png_text(content, _IMAGE_KEYWORD)
        except InvalidImageError as error:
            raise WorkflowError(str(error)) from error
        if text is None:
            if png_text(content, _GRAPH_KEYWORD) is not None:
                raise WorkflowError(
                    "no workflow: the image was made by a graph alone, as the Generate tab does; a workflow of it is"
                    " GraphBuilder.from_graph(image.graph(), client.node_templates())"
                )
            raise WorkflowError("no workflow: the image was not made by one, or its file was rewritten since")
        return cls.from_json(text)

    def to_dict(self) -> dict[str, Any]:
        """The workflow's JSON object, a copy of its own."""
        return copy.deepcopy(self._data)

    def to_json(self) -> str:
        """The workflow as JSON text."""
        return json_text(self._data)

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
        for path in _INSIDE:
            part: Any = data
            for key in path:
                part = part.get(key) if is_object(part) else None
            if is_object(part) and is_list(part.get("nodes")):
                hint = f" (it has a workflow in it: [{']['.join(map(repr, path))}])"
        raise WorkflowError(f"not a workflow: no list of {' and '.join(missing)}{hint}")
    meta = data.get("meta")
    version = meta.get("version") if is_object(meta) else None
    if version not in SUPPORTED_VERSIONS:
        raise WorkflowError(
            f"a workflow of schema version {version!r}; this library reads {', '.join(SUPPORTED_VERSIONS)}"
            " (save it again with a current InvokeAI)"
        )
    category = meta.get("category", "user") if is_object(meta) and version != "1.0.0" else "user"
    if category not in _CATEGORIES:
        raise WorkflowError(f"not a workflow: its category is {category!r}, not {' or '.join(map(repr, _CATEGORIES))}")
    ids: set[str] = set()
    for node in data["nodes"]:
        _check_node(node)
        if node["id"] in ids:
            raise WorkflowError(f"not a workflow: two nodes have the id {node['id']!r}")
        ids.add(node["id"])
    if sum(node["type"] == "invocation" and node["data"]["type"] == "workflow_return" for node in data["nodes"]) > 1:
        raise WorkflowError("not a workflow: it returns twice (more than one node of type 'workflow_return')")
    for edge in data["edges"]:
        if not is_object(edge) or not all(isinstance(edge.get(end), str) for end in _edge_ends(edge)):
            raise WorkflowError(f"not a workflow: an edge lacks an end: {edge!r}")


def _check_node(node: object) -> None:
    if not is_object(node) or not isinstance(node.get("id"), str) or not node["id"].strip():
        raise WorkflowError("not a workflow: a node has no id")
    if node.get("type") not in _NODE_KINDS:
        hint = ": that node lives in the editor only, and is not saved" if node.get("type") == "current_image" else ""
        raise WorkflowError(
            f"not a workflow: node {node['id']!r} is of kind {node.get('type')!r}, not {' or '.join(_NODE_KINDS)}{hint}"
        )
    data = node.get("data")
    if node["type"] != "invocation":
        if data is not None and not is_object(data):
            raise WorkflowError(f"not a workflow: the data of node {node['id']!r} is malformed")
        return
    if not is_object(data) or not isinstance(data.get("type"), str):
        raise WorkflowError(f"not a workflow: node {node['id']!r} has no type")
    for flag in ("isOpen", "isIntermediate", "useCache"):
        value = data.get(flag)
        if value is not None and not isinstance(value, bool):
            raise WorkflowError(f"not a workflow: {flag} of node {node['id']!r} is {value!r:.80}, not true or false")
    inputs = data.get("inputs")
    if inputs is not None and not (is_object(inputs) and all(map(is_object, inputs.values()))):
        raise WorkflowError(f"not a workflow: the inputs of node {node['id']!r} are malformed")


def _completed(data: dict[str, Any]) -> dict[str, Any]:
    """The workflow in the current version of the schema, with all that the web UI wants to find in a file."""
    category = "user" if data["meta"]["version"] == "1.0.0" else data["meta"].get("category", "user")
    return {
        **dict.fromkeys(_TEXTS, ""),
        **{key: value for key, value in data.items() if value is not None},
        "nodes": [_completed_node(node) for node in data["nodes"]],
        "exposedFields": data.get("exposedFields") if is_list(data.get("exposedFields")) else [],
        "meta": {**data["meta"], "category": category, "version": SUPPORTED_VERSIONS[-1]},
        "form": form_or_empty(data.get("form")),
    }


def _completed_node(node: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = node.get("data") or {}
    completed: dict[str, Any] = {"id": node["id"], "type": node["type"], "label": "", "isOpen": True}
    if node["type"] == "notes":
        completed["notes"] = ""
    if node["type"] == "invocation":
        completed |= {
            "version": "1.0.0",
            "nodePack": "invokeai",
            "notes": "",
            "isIntermediate": data.get("type") != "save_image",
            "dynamicInputTemplates": {},
        }
        own: dict[str, Json] = data.get("inputs") or {}
        data = {**data, "inputs": {name: _completed_input(name, entry) for name, entry in own.items()}}
    completed |= {key: value for key, value in data.items() if value is not None or key not in completed}
    return {**node, "position": node.get("position") or {"x": 0, "y": 0}, "data": completed}


def _completed_input(name: str, entry: Json) -> dict[str, Any]:
    texts = {key: text if isinstance(text := entry.get(key), str) else "" for key in ("label", "description")}
    kept = {key: value for key, value in entry.items() if value is not None}
    return {**kept, "name": name, **texts}


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
        return one_line(f"{self.source}.{self.source_field} -> {self.target}.{self.target_field}")


def without_values(definition: WorkflowDefinition, keys: Collection[tuple[str, str]]) -> WorkflowDefinition:
    """A workflow without the values of some inputs, each given as node id and field name."""
    workflow = definition.to_dict()
    for node in workflow["nodes"]:
        inputs: dict[str, dict[str, Any]] = node["data"].get("inputs") or {}
        for name, entry in inputs.items():
            if (node["id"], name) in keys:
                entry.pop("value", None)
    return WorkflowDefinition(workflow)


def edge_of(edge: Json) -> Edge | None:
    """The connection that an edge of a workflow is, hidden or not; `collapsed` ones only exist for the editor's eye."""
    if edge.get("type") == "collapsed":
        return None
    return Edge(edge["source"], edge["sourceHandle"], edge["target"], edge["targetHandle"])
