"""Costs of large workflows: four times the nodes may take five times as long.

    python benchmarks/workflows.py

Exit status 1 says that something grew faster. The nodes stand one behind the other, and the form shows an input of
each. Costs are CPU time of this process, the best of some rounds, which others on the machine can only make worse.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from rounds import rounds

from invokeai_py_client import WorkflowDefinition, WorkflowHandle, open_workflow
from invokeai_py_client.nodes.templates import shipped_templates
from invokeai_py_client.workflows.loading import load

NODES, EDGES, TIMES = 100, 10_000, 4
MOST = 5.0
"""The most times as long that four times as much may take: caches cost some, and the square would be sixteen."""
ROUNDS = 7
LEAST_SECONDS = 0.05
"""The shortest time that is measured, so that the clock counts for little."""


class Work(NamedTuple):
    """Work on a workflow.

    Attributes:
        what: What the table calls it.
        of: Makes ready what is done with so many nodes.
        nodes: The fewer nodes it is done with.
    """

    what: str
    of: Callable[[int], Callable[[], object]]
    nodes: int = NODES


def chain(count: int) -> dict[str, Any]:
    version = shipped_templates()["add"].version
    fields: dict[str, Any] = {
        f"field-{number}": {
            "id": f"field-{number}",
            "type": "node-field",
            "parentId": "root",
            "data": {"fieldIdentifier": {"nodeId": f"n{number}", "fieldName": "b"}, "showDescription": False},
        }
        for number in range(count)
    }
    root = {"id": "root", "type": "container", "data": {"layout": "column", "children": [*fields]}}
    return {
        "name": "chain",
        "meta": {"version": "4.0.0", "category": "user"},
        "nodes": [
            {
                "id": f"n{number}",
                "type": "invocation",
                "position": {"x": 0, "y": 0},
                "data": {
                    "type": "add",
                    "version": version,
                    "inputs": {"a": {"value": 1}, "b": {"label": f"in {number}", "value": number}},
                },
            }
            for number in range(count)
        ],
        "edges": [
            {
                "id": f"e{number}",
                "type": "default",
                "source": f"n{number}",
                "sourceHandle": "value",
                "target": f"n{number + 1}",
                "targetHandle": "a",
            }
            for number in range(count - 1)
        ],
        "form": {"rootElementId": "root", "elements": {"root": root, **fields}},
    }


def loading(count: int) -> Callable[[], object]:
    definition = WorkflowDefinition.from_dict(chain(count))
    return lambda: load(definition, shipped_templates())


def opening(count: int) -> Callable[[], object]:
    file = chain(count)
    return lambda: open_workflow(file)


def setting(count: int) -> Callable[[], object]:
    workflow = open_workflow(chain(count))
    return lambda: workflow.set({f"in {number}": 7 for number in range(count)})


def reading(count: int) -> Callable[[], object]:
    workflow = filled(count)
    return lambda: dict(workflow.inputs)


def validating(count: int) -> Callable[[], object]:
    return filled(count).validate


def building_graph(count: int) -> Callable[[], object]:
    return filled(count).build_graph


def building_batch(count: int) -> Callable[[], object]:
    return filled(count).build_batch


def sweeping(count: int) -> Callable[[], object]:
    workflow = open_workflow(chain(count))
    values = {f"in {number}": [1, 2, 3] for number in range(count)}
    return lambda: workflow.build_batch(sweep=values, mode="zip")


def filled(count: int) -> WorkflowHandle:
    workflow = open_workflow(chain(count))
    workflow.set({f"in {number}": 7 for number in range(count)})
    return workflow


WORK = (
    Work("load", loading),
    Work("open", opening),
    Work("set every input", setting),
    Work("read every input", reading),
    Work("validate", validating),
    Work("build_graph", building_graph),
    Work("build_batch", building_batch),
    Work("a sweep of every input", sweeping),
    Work(f"load {TIMES * EDGES:,} edges", loading, EDGES + 1),
)


def seconds(work: Callable[[], object], times: int) -> float:
    started = time.process_time()
    for _ in range(times):
        work()
    return time.process_time() - started


def ratio_of(few: Callable[[], object], many: Callable[[], object]) -> float:
    times = max(1, int(LEAST_SECONDS / max(seconds(few, 1), 1e-7)))
    return seconds(many, times) / seconds(few, times)


def main() -> int:
    print(f"| what | {TIMES} times as much takes | at most |\n|---|---|---|")
    grew = False
    for what, of, nodes in WORK:
        few, many = of(nodes), of(TIMES * (nodes - 1) + 1)
        found = rounds(lambda few=few, many=many: ratio_of(few, many), lambda found: min(found) > MOST, 2, ROUNDS)  # type: ignore[misc]
        grew = grew or min(found) > MOST
        print(f"| {what} | {min(found):.1f} | {MOST:g} |", flush=True)
    return int(grew)


if __name__ == "__main__":
    sys.exit(main())
