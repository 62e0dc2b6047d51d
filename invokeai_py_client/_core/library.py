"""Which saved workflow is meant."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from invokeai_py_client.exceptions import WorkflowNotFoundError


def find_workflow(wanted: str, names: Mapping[str, str]) -> str:
    """The id of the workflow of this id or name, given the names by id.

    Raises:
        WorkflowNotFoundError: There is none, or more than one; the message lists them or near matches.
    """
    if not isinstance(wanted, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WorkflowNotFoundError(f"a workflow is found by its name or id, a string, not by {wanted!r}")
    if wanted in names:
        return wanted
    for same in (str, str.casefold):
        found = [workflow_id for workflow_id, name in names.items() if same(name) == same(wanted)]
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
