"""The server's workflow library: which workflow is meant, what is asked of it, and what it takes."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import IO, Any, cast, get_args

from invokeai_py_client.exceptions import InvalidRequestError, WorkflowError, WorkflowNotFoundError
from invokeai_py_client.kit.checks import list_of_texts
from invokeai_py_client.kit.names import find_named
from invokeai_py_client.workflow_files.definition import WorkflowDefinition
from invokeai_py_client.workflows.builder import GraphBuilder

GivenWorkflow = WorkflowDefinition | GraphBuilder | Mapping[str, Any] | str | Path | bytes | IO[str] | IO[bytes]
"""What a workflow is made from."""


def find_workflow(wanted: str, names: Mapping[str, str]) -> str:
    """The id of the workflow of this id or name, given the names by id.

    Raises:
        WorkflowNotFoundError: There is none, or more than one; the message lists them or near matches.
    """
    if not isinstance(wanted, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WorkflowNotFoundError(f"a workflow is found by its name or id, a string, not by {wanted!r}")
    if wanted in names:
        return wanted
    found = [workflow_id for workflow_id, _ in find_named(wanted, names.items(), lambda item: item[1:])]
    if len(found) == 1:
        return found[0]
    if found:
        raise WorkflowNotFoundError(f"{len(found)} workflows are named {wanted!r}; give an id: {', '.join(found)}")
    by_name = {name.casefold(): name for name in names.values()}
    near = get_close_matches(wanted.casefold(), by_name, n=5, cutoff=0.4)
    listed = [by_name[name] for name in near] or sorted(names.values())
    words = "near matches" if near else "there are"
    hint = " (for a file: `create_workflow(path)`)" if wanted.endswith(".json") else ""
    raise WorkflowNotFoundError(f"the server has no workflow {wanted!r}{hint}; {words}: {', '.join(map(repr, listed))}")


def as_definition(given: GivenWorkflow) -> WorkflowDefinition:
    """A definition, a workflow's JSON object or text, the path or content of a workflow file or an image, or a graph.

    Raises:
        WorkflowError: It is not a workflow this library reads.
    """
    if callable(read := getattr(given, "read", None)):
        given = cast("str | bytes", read())
    if isinstance(given, bytes):
        return WorkflowDefinition.from_bytes(given)
    if isinstance(given, WorkflowDefinition):
        return given
    if isinstance(given, str) and given.lstrip().startswith("{"):
        return WorkflowDefinition.from_json(given)
    if isinstance(given, (str, Path)):
        return WorkflowDefinition.from_file(given)
    if isinstance(given, Mapping):
        return WorkflowDefinition.from_dict(given)
    if isinstance(given, GraphBuilder):  # pyright: ignore[reportUnnecessaryIsInstance]
        return given.to_workflow()
    raise WorkflowError(
        f"a workflow is made from a definition, a dict, JSON text, a path, a file or a graph, not {given!r:.80}"
    )


def library_entry(definition: WorkflowDefinition, **changes: Any) -> dict[str, Any]:
    """A workflow's JSON object as the library takes it: a user's own, and without an id unless one is given."""
    data = definition.to_dict()
    data.pop("id", None)
    return {**data, **changes, "meta": {**data["meta"], "category": "user"}}  # the server fails at the other category


def checked_filters(**filters: Any) -> dict[str, Any]:
    """Return the filters that were given, as the library takes them.

    Raises:
        InvalidRequestError: A value is none the server knows; the message lists those.
    """
    from invokeai_api import models

    known = {
        "order_by": get_args(models.WorkflowRecordOrderBy),
        "direction": get_args(models.SQLiteDirection),
        "categories": get_args(models.WorkflowCategory),
    }
    given = {name: value for name, value in filters.items() if value is not None}
    for name in given.keys() & {"categories", "tags"}:
        given[name] = list_of_texts(name, given[name])
    for name in given.keys() & known.keys():
        for value in given[name] if name == "categories" else [given[name]]:
            if value not in known[name]:
                raise InvalidRequestError(f"{name}: {value!r} is none of {', '.join(map(repr, known[name]))}")
    return given
