"""Results of a finished session -> outputs of the workflow's nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.text.messages import printable

_BESIDES = frozenset({"type", "width", "height", "num_frames", "fps", "output_meta"})
"""What stands beside the value in the outputs of a picture, noise, a video."""


@dataclass(frozen=True, slots=True)
class NodeError:
    """Why a node failed.

    Attributes:
        node_id: The node; empty where the server does not say which.
        node_name: Its label, or its type's title.
        error_type: The server's exception class, e.g. `"OutOfMemoryError"`; empty when unknown.
        error_message: The server's message; empty when unknown.
        traceback: Where in the server it happened; empty when unknown.
    """

    node_id: str
    node_name: str
    error_type: str
    error_message: str
    traceback: str = field(default="", repr=False)

    def __str__(self) -> str:
        node = f"node {self.node_name!r}: " if self.node_name else ""
        return printable(f"{node}{self.error_type}{': ' if self.error_type else ''}{self.error_message}")


def outputs_by_node(session: Json) -> dict[str, list[Json]]:
    """Map node ids to the outputs of the nodes; an iterated node gave several, in iteration order."""
    results: Mapping[str, Json] = session.get("results") or {}
    sources: Mapping[str, str] = session.get("prepared_source_mapping") or {}
    paths: Mapping[str, Any] = session.get("prepared_iteration_paths") or {}
    execution_order = {execution_id: position for position, execution_id in enumerate(results)}
    outputs: dict[str, list[Json]] = {}
    for execution_id in sorted(results, key=lambda id_: (_path(paths.get(id_)), execution_order[id_])):
        outputs.setdefault(sources.get(execution_id, execution_id), []).append(results[execution_id])
    return outputs


def _path(path: object) -> tuple[int, ...]:
    """Servers before 6.14 don't send iteration paths; the order of execution stands in for them."""
    return tuple(path) if is_list(path) else ()


def media_of(output: Json, key: str) -> Iterator[str]:
    """Names of the images (`"image_name"`) or videos (`"video_name"`) a node gave, in order.

    Those it only quotes, in metadata or in the settings of a control adapter, are not among them.
    """
    for value in output.values():
        yield from media_names(value, key)


def media_names(value: object, key: str) -> Iterator[str]:
    """Names of the images or videos that a value is, alone or in lists."""
    if is_object(value) and isinstance(name := value.get(key), str):
        yield name
    elif is_list(value):
        for item in value:
            yield from media_names(item, key)


def board_of(session: Json, node_id: str) -> str:
    """The board the images of a node went to; `"none"` for none."""
    graph: Json = session.get("graph") or {}
    nodes: Json = graph.get("nodes") or {}
    node: Json = nodes.get(node_id) or {}
    board = node.get("board")
    return str(board.get("board_id") or "none") if is_object(board) else "none"


def plain_value(output: Json) -> Any:
    """Return the value of an output in plain terms: `3` of `{"type": "integer_output", "value": 3}`.

    Outputs of several parts are given as a dict of them.
    """
    parts = {name: value for name, value in output.items() if name not in _BESIDES}
    return next(iter(parts.values())) if len(parts) == 1 else parts


def errors_of(item: Json, names: Mapping[str, str]) -> tuple[NodeError, ...]:
    """Why a queue item failed, the node it failed in first; empty when it did not."""
    session: Json = item.get("session") or {}
    errors: Mapping[str, Any] = session.get("errors") or {}
    sources: Mapping[str, str] = session.get("prepared_source_mapping") or {}
    said = str(item.get("error_type") or ""), str(item.get("error_message") or "")
    traceback = str(item.get("error_traceback") or "")
    found: list[NodeError] = []
    for number, (execution_id, message) in enumerate(errors.items()):
        node_id = sources.get(execution_id, execution_id)
        kind, _, text = str(message).partition(": ")
        kind, text = said if not number and any(said) else (kind, text) if text else ("", kind)
        found.append(NodeError(node_id, names.get(node_id, node_id), kind, text, "" if number else traceback))
    if not found and any(said):
        found.append(NodeError("", "", *said, traceback))
    return tuple(found)


def field_values(item: Json) -> dict[tuple[str, str], Any]:
    """The values of a batch that a queue item was made from, by input."""
    listed: Sequence[Any] = item.get("field_values") or ()
    return {
        (str(entry["node_path"]), str(entry["field_name"])): entry.get("value")
        for entry in listed
        if is_object(entry) and entry.keys() >= {"node_path", "field_name"}
    }
