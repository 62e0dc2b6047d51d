"""Steps, not seconds: four times the nodes take four times as many."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial
from types import FrameType
from typing import Any

import pytest

from invokeai_py_client import WorkflowDefinition, WorkflowHandle, open_workflow
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.workflows import inputs
from invokeai_py_client.workflows.loading import load
from tests.workflow_files import invocation, templates, workflow_file

FEW, TIMES, MOST = 25, 4, 4.1
"""How many nodes, how many times as many, and how many times as many steps that may take."""


def chain(count: int, between: str = "") -> dict[str, Any]:
    """Nodes one behind the other, straight or each through a connector; a form shows the other input of each."""
    nodes = [invocation(f"n{number}", "add") for number in range(count)]
    ends = [(f"n{number}.value", f"n{number + 1}.a") for number in range(count - 1)]
    if between:
        nodes += [invocation(f"c{number}", between) for number in range(count - 1)]
        ends = [
            edge
            for number, (source, target) in enumerate(ends)
            for edge in ((f"c{number}.out", target), (source, f"c{number}.in"))
        ]
    labels = {(f"n{number}", "b"): f"in {number}" for number in range(count)}
    return workflow_file(*nodes, edges=ends, form=[*labels], labels=labels)


def collected(count: int) -> dict[str, Any]:
    nodes = [invocation(f"n{number}", "add") for number in range(count)]
    edges = [(f"n{number}.value", "all.item") for number in range(count)]
    return workflow_file(invocation("all", "collect"), *nodes, edges=edges)


def batches(count: int) -> dict[str, Any]:
    batch = [invocation(f"b{number}", "integer_batch", integers=[1], batch_group_id="1") for number in range(count)]
    nodes = [invocation(f"n{number}", "add") for number in range(count)]
    return workflow_file(*batch, *nodes, edges=[(f"b{number}.integers", f"n{number}.a") for number in range(count)])


def opened(file: Mapping[str, Any]) -> WorkflowHandle:
    return open_workflow(dict(file), templates())


def steps(work: Callable[[], object]) -> int:
    """How many instructions of Python some work takes."""
    count = 0

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def loading(file: dict[str, Any]) -> Callable[[], object]:
    definition = WorkflowDefinition.from_dict(file)
    return lambda: load(definition, templates())


def setting(keys: Callable[[int], Any]) -> Callable[[int], Callable[[], object]]:
    def of(count: int) -> Callable[[], object]:
        workflow = opened(chain(count))
        return lambda: workflow.set({keys(number): 7 for number in range(count)})

    return of


def changed(count: int) -> WorkflowHandle:
    workflow = opened(chain(count))
    workflow.set(dict.fromkeys(range(count), 7))
    return workflow


def sweeping(count: int) -> Callable[[], object]:
    workflow = opened(chain(count))
    return lambda: workflow.build_batch(sweep={f"in {number}": [1, 2] for number in range(count)}, mode="zip")


WORK: dict[str, Callable[[int], Callable[[], object]]] = {
    "load": lambda count: loading(chain(count)),
    "load connectors": lambda count: loading(chain(count, "connector")),
    "load a collection": lambda count: loading(collected(count)),
    "open": lambda count: lambda: opened(chain(count)),
    "set by index": setting(lambda number: number),
    "set by label": setting(lambda number: f"in {number}"),
    "set by name": setting(lambda number: f"n{number}.B"),
    "set by key": setting(lambda number: (f"n{number}", "b")),
    "read": lambda count: partial(dict[Any, Any], changed(count).inputs),
    "list": lambda count: changed(count).list_all_inputs,
    "validate": lambda count: changed(count).validate,
    "build the graph": lambda count: changed(count).build_graph,
    "build the batch": lambda count: changed(count).build_batch,
    "build batch nodes": lambda count: opened(batches(count)).build_batch,
    "sweep": sweeping,
}


@pytest.mark.parametrize("what", WORK)
def test_four_times_the_nodes_take_four_times_the_steps(what: str) -> None:
    few, many = WORK[what](FEW), WORK[what](TIMES * FEW)
    for work in (few, many):
        work()  # so that nothing is done for the first time
    assert steps(many) <= MOST * steps(few)


def test_inputs_are_made_once_for_all_that_is_done_with_them(
    monkeypatch: pytest.MonkeyPatch, templates: Mapping[str, NodeTemplate]
) -> None:
    made: list[object] = []
    make = inputs.WorkflowInput

    def counted(**attributes: Any) -> inputs.WorkflowInput:
        made.append(attributes)
        return make(**attributes)

    monkeypatch.setattr(inputs, "WorkflowInput", counted)
    workflow = open_workflow(chain(5), templates)
    once = len(made)
    assert once == len(workflow.list_all_inputs())
    workflow.set({"in 1": 7, 2: 8})
    workflow.set_input_value("in 3", 9)
    assert workflow.validate() == []
    assert workflow.build_batch()["batch"]["graph"]["nodes"]["n1"]["b"] == 7
    assert [entry.value for entry in workflow.list_inputs()] == [0, 7, 8, 9, 0]
    assert len(made) == once
