"""What InvokeAI's front end says, in words that can be compared with ours; live tests use it too."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from invokeai_py_client import Problem
from invokeai_py_client.workflows.loading import LoadedWorkflow

KINDS = {
    "parameters.invoke.missingInputForField": "missing_input",
    "Missing field template": "missing_field_template",
    "Missing node template": "missing_node_template",
    "Some batch nodes have empty collections": "batch_empty",
}
OF_A_FIELD = frozenset({"missing_input", "number", "collection"})
"""Problems the front end says the input of."""


def edge_set(graph: Mapping[str, Any]) -> set[str]:
    return {json.dumps(edge, sort_keys=True) for edge in graph["edges"]}


def front_end_problems(reasons: Iterable[Mapping[str, str]]) -> list[tuple[str, str]]:
    """Kind of problem and `"Node -> Field"`, of each reason of the front end's."""
    found: list[tuple[str, str]] = []
    bounds: tuple[str, str] | None = None
    for reason in reasons:
        content, prefix = reason["content"], reason.get("prefix", "")
        # Of one value it says apart that it is out of bounds and no multiple; we say both at once.
        if not ("multiple of" in content and bounds == (prefix, content.split()[0])):
            found.append((_kind(content), prefix))
        bounds = (prefix, content.split()[0])
    return found


def _kind(content: str) -> str:
    if content.startswith("Batch node not connected"):
        return "batch_not_connected"
    if content.startswith("Collection size mismatch"):
        return "batch_size_mismatch"
    return KINDS.get(content, "number")


def our_problems(
    problems: Iterable[Problem], workflow: LoadedWorkflow, missing: Sequence[tuple[str, str]] = ()
) -> list[tuple[str, str]]:
    """The same of those of our problems that the front end finds too; and of inputs taken to be missing."""
    found = [
        (problem.kind, _where(workflow, problem.node_id, problem.field_name) if problem.kind in OF_A_FIELD else "")
        for problem in problems
        if problem.in_ui
    ]
    return found + [("missing_input", _where(workflow, *key)) for key in missing]


def _where(workflow: LoadedWorkflow, node_id: str, field_name: str) -> str:
    node = workflow.nodes[node_id]
    return f"{node.name} -> {node.field_label(field_name)}"
