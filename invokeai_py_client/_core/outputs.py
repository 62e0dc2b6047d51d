"""Results of a finished session -> outputs of the workflow's nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from invokeai_py_client._core.jsons import Json, is_list, is_object


def outputs_by_node(session: Json) -> dict[str, list[Json]]:
    """What each node of the graph gave, by node id; a node that was iterated gave several, in iteration order."""
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


def image_names(output: object) -> Iterator[str]:
    """Names of the images in an output, in order, wherever they are in it."""
    if is_object(output):
        name = output.get("image_name")
        if isinstance(name, str):
            yield name
        for value in output.values():
            yield from image_names(value)
    elif is_list(output):
        for item in output:
            yield from image_names(item)


def error_of(session: Json) -> tuple[str, str]:
    """`(node id, "Type: message")` of the first node that failed; empty strings when none did."""
    errors: Mapping[str, Any] = session.get("errors") or {}
    sources: Mapping[str, str] = session.get("prepared_source_mapping") or {}
    for execution_id, message in errors.items():
        return sources.get(execution_id, execution_id), str(message)
    return "", ""
