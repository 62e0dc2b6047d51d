"""No value that is taken for a batch stalls the server's queue: a walk over all nodes, and what only the server knows.

INVOKEAI_WALK_BATCHES says how many batches the walk sends; by hand, 3,000 have each input of each node among them.
"""

from __future__ import annotations

import os
import random
from collections.abc import Collection, Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import queue
from invokeai_api.models import BodyEnqueueBatch

from invokeai_py_client import InvokeAIClient, Workflow
from invokeai_py_client.exceptions import (
    APIError,
    InputValueError,
    InvokeAIError,
    PoisonedQueueError,
    WorkflowNotReadyError,
)
from invokeai_py_client.nodes.templates import BATCH_VALUES, GENERATOR_VALUES, FieldTemplate, NodeTemplate
from invokeai_py_client.server import LocalServer
from invokeai_py_client.text.jsons import is_list
from invokeai_py_client.workflows._sync.item_checks import refused_nodes
from invokeai_py_client.workflows.node_checks import LOOKS_FOR_FILES, NODE_CHECKS, OWN_PACK
from tests.live.pictures import PICTURE
from tests.workflow_files import invocation, templates, workflow_file

pytestmark = pytest.mark.usefixtures("calm_queue")

BATCHES = int(os.environ.get("INVOKEAI_WALK_BATCHES", "300"))
ROWS = 8
"""Queue items that are tried in each batch."""

BATCHABLE = frozenset(
    {"IntegerField", "FloatField", "StringField", "BooleanField", "EnumField", "SchedulerField", "ImageField"}
)
TEXTS = ("", " ", "a cat", "0,2", "0, 2", "1,", "* CUSTOM LABEL *", "naïve 🐱", "x" * 2000)
NUMBERS = (0, 1, -1, 2, 0.5, -0.5, 0.999, 2.1, -8, 400, 2**31, 2**53, 1e308)


def batchable(template: NodeTemplate) -> list[FieldTemplate]:
    """The inputs of a node that a batch can give values."""
    return [
        entry
        for entry in template.inputs.values()
        if entry.takes_value and entry.type_name in BATCHABLE and entry.name not in ("is_intermediate", "use_cache")
    ]


def a_value(entry: FieldTemplate, rng: random.Random, image_name: str) -> Any:
    """A value at, inside or past the limits of an input, or one of another type."""
    limits = [
        limit
        for limit in (entry.minimum, entry.maximum, entry.exclusive_minimum, entry.exclusive_maximum)
        if limit is not None
    ]
    near = [limit + step for limit in limits for step in (0, 0, 1, -1, 0.01, -0.01)]

    def one() -> Any:
        match entry.type_name:
            case "IntegerField":
                return rng.choice([*map(int, near), *map(int, NUMBERS[:-1]), entry.default or 0])
            case "FloatField":
                return rng.choice([*near, *NUMBERS, entry.default or 0.0])
            case "StringField":
                return rng.choice(TEXTS)
            case "BooleanField":
                return rng.random() < 0.5
            case "EnumField" | "SchedulerField":
                return rng.choice([*entry.options, "none of them"] if entry.options else ["any"])
            case _:
                return image_name

    if entry.cardinality == "COLLECTION" or (entry.cardinality != "SINGLE" and rng.random() < 0.3):
        return [one() for _ in range(rng.randint(0, 3))]
    return one()


@dataclass
class Walk:
    """What became of the values that were tried."""

    types: set[str] = field(default_factory=set[str])
    taken: int = 0
    refused: int = 0
    stalling: list[Any] = field(default_factory=list[Any])
    refused_in_vain: list[Any] = field(default_factory=list[Any])


def made(client: InvokeAIClient, node_type: str, omit: Collection[str] = ()) -> Workflow:
    """A workflow of one node."""
    values = {"custom_label": "any"} if "custom_label" in templates()[node_type].inputs else {}
    node = invocation("n", node_type, omit=omit, **values)  # type: ignore[arg-type]
    return client.create_workflow(workflow_file(node))


def try_batch(
    client: InvokeAIClient, template: NodeTemplate, entries: list[FieldTemplate], rows: list[Any], walk: Walk
) -> None:
    """Send the rows of values that are taken as one batch, and look whether the server can read what it makes."""
    omit = [problem.field_name for problem in made(client, template.type).validate()]
    workflow = made(client, template.type, omit)
    if refused_nodes(client, [workflow.build_graph()["nodes"]["n"]]):
        return  # it needs a value of a sort that is not made here
    walk.types.add(template.type)
    taken: list[dict[str, Any]] = []
    for row in rows:
        for entry in entries:
            workflow.reset_input(("n", entry.name))
        try:
            workflow.set({("n", name): value for name, value in row.items()})
        except InputValueError:
            walk.refused += 1
            continue
        problems = [problem for problem in workflow.validate() if problem.field_name in row or problem.kind == "value"]
        if not problems:
            taken.append(row)
            continue
        walk.refused += 1
        if not refused_nodes(client, [workflow.build_graph()["nodes"]["n"]]):
            walk.refused_in_vain.append((template.type, row, [problem.message for problem in problems]))
    for entry in entries:
        workflow.reset_input(("n", entry.name))
    if not taken or any(len({is_list(row[entry.name]) for row in taken}) > 1 for entry in entries):
        return  # there is no batch of these
    columns = {("n", entry.name): [row[entry.name] for row in taken] for entry in entries}
    batch = workflow.build_batch(sweep=columns, mode="zip")
    try:
        answer = client.send(queue.enqueue_batch("default", body=BodyEnqueueBatch(**batch)))
    except APIError as error:
        walk.stalling.append((template.type, taken, error.detail))
        return
    walk.taken += len(answer.item_ids)
    assert len(answer.item_ids) == len(taken), template.type
    readable = {item.item_id for item in client.queue_repo.get_items_by_ids(sorted(answer.item_ids))}
    for item_id, row in zip(sorted(answer.item_ids), taken, strict=True):
        if item_id not in readable:
            walk.stalling.append((template.type, row))
    client.queue_repo.cancel_batches(batch["batch"]["batch_id"])


def test_no_value_that_is_taken_stalls_the_queue(ready_url: str) -> None:
    rng, walk = random.Random(6142), Walk()
    with InvokeAIClient(ready_url) as client:
        image = client.image_repo.upload(PICTURE)
        known = [
            template
            for template in client.node_templates().values()
            if template.type not in BATCH_VALUES
            and template.type not in GENERATOR_VALUES
            and template.type not in LOOKS_FOR_FILES
            and template.node_pack == OWN_PACK
            and batchable(template)
        ]
        checked = [template for template in known if template.type in NODE_CHECKS]
        rng.shuffle(known)
        client.queue_repo.pause()
        try:
            for number in range(BATCHES):
                pool = checked if number % 3 == 0 else known
                template = pool[number // 3 % len(pool)] if number % 3 == 0 else pool[number % len(pool)]
                entries = batchable(template)
                entries = rng.sample(entries, min(len(entries), rng.randint(1, 3)))
                rows = [{e.name: a_value(e, rng, image.image_name) for e in entries} for _ in range(ROWS)]
                try_batch(client, template, entries, rows, walk)
        finally:
            client.queue_repo.resume()
        assert walk.stalling == []
        assert walk.refused_in_vain == []
        assert {template.type for template in checked} <= walk.types
        assert len(walk.types) > min(BATCHES // 2, 200)
        assert walk.taken > BATCHES * 2
        assert walk.refused > BATCHES
        good = client.create_workflow(workflow_file(invocation("n", "add", a=1, b=2)))
        assert good.run(timeout=20).outputs["n"].value == 3, "the queue runs"


SWEEPS: list[tuple[str, dict[str, Any], dict[str, list[Any]], str]] = [
    ("integer_math", {"operation": "DIV", "a": 4, "b": 2}, {"b": [2, 0]}, "b.*must not be 0 for DIV; got 0"),
    ("float_math", {"operation": "EXP", "a": -8.0, "b": 3}, {"b": [3, 0.5]}, "b.*whole number for EXP of -8"),
    ("range", {"start": 5, "stop": 9}, {"stop": [9, 3]}, "stop.*greater than start, 5; got 3"),
    ("range", {}, {"start": [1, 7], "stop": [9, 8]}, "stop.*greater than start"),
    ("image_panel_layout", {"width": 64, "height": 64, "num_cols": 2}, {"panel_col_idx": [1, 2]}, "between 0 and 1"),
]


@pytest.mark.parametrize(("node_type", "values", "swept", "words"), SWEEPS[:3] + SWEEPS[4:])
def test_a_sweep_with_such_a_value_is_refused(
    ready_url: str, node_type: str, values: dict[str, Any], swept: dict[str, list[Any]], words: str
) -> None:
    with InvokeAIClient(ready_url) as client:
        workflow = client.create_workflow(workflow_file(invocation("N", node_type, **values)))
        with pytest.raises(WorkflowNotReadyError, match=words) as caught:
            workflow.sweep({f"N.{name}": items for name, items in swept.items()}, timeout=30)
        assert [problem.kind for problem in caught.value.problems] == ["batch_item"]
        assert client.queue_repo.get_status().queue.pending == 0


def test_a_file_the_server_does_not_have_is_refused_before_it_is_sent(ready_url: str, tmp_path: Path) -> None:
    there = tmp_path / "prompts.txt"
    there.write_text("a cat\na dog\n", encoding="utf-8")
    gone = str(tmp_path / "gone.txt")
    with InvokeAIClient(ready_url) as client:
        workflow = client.create_workflow(workflow_file(invocation("N", "prompt_from_file", file_path=str(there))))
        with pytest.raises(WorkflowNotReadyError, match=r"File Path.*the server refuses it.*FileNotFoundError.*got '"):
            workflow.sweep({"file_path": [str(there), gone]}, timeout=30)
        result = workflow.sweep({"file_path": [str(there)], "max_prompts": [1, 2]}, timeout=30)
        made = [item.outputs["N"].value for item in result.items]
        assert made == [["a cat"], ["a cat", "a dog"]]
        with pytest.raises(InvokeAIError, match=r"File Path"):
            workflow.run({"file_path": gone}, timeout=30)


PACK = '''
from invokeai.invocation_api import BaseInvocation, InputField, IntegerOutput, InvocationContext, invocation
from pydantic import field_validator


@invocation("only_even", title="Only Even", version="1.0.0")
class OnlyEvenInvocation(BaseInvocation):
    """Takes even numbers."""

    number: int = InputField(default=0)
    divisor: int = InputField(default=1)

    @field_validator("number")
    def is_even(cls, number):
        if number % 2:
            raise ValueError("it must be even")
        return number

    @field_validator("divisor")
    def divides(cls, divisor):
        1 / divisor
        return divisor

    def invoke(self, context: InvocationContext) -> IntegerOutput:
        return IntegerOutput(value=self.number)
'''


@pytest.fixture(scope="module")
def pack_url(quick_python: str, tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    """The address of a server with a pack of nodes that have checks of their own."""
    root = tmp_path_factory.mktemp("pack_root")
    folder = root / "nodes" / "even"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(PACK, encoding="utf-8")
    with LocalServer(root, python=quick_python, fast=True) as server:
        yield server.url


def test_the_server_is_asked_about_nodes_nobody_knows(pack_url: str) -> None:
    asked: list[str] = []
    with InvokeAIClient(pack_url, on_request=lambda info: asked.append(info.path)) as client:
        builder = client.graph_builder("even")
        builder.add("only_even", id="N", number=2)
        workflow = client.create_workflow(builder)
        assert workflow.validate() == []
        with pytest.raises(WorkflowNotReadyError, match=r"N?.*number.*the server refuses it: .*must be even; got 3"):
            workflow.sweep({"N.number": [2, 3, 4]}, timeout=30)
        with pytest.raises(WorkflowNotReadyError, match=r"divisor.*the server refuses it"):
            workflow.sweep({"N.divisor": [*range(5, -1, -1)]}, timeout=30)
        assert client.queue_repo.get_status().queue.total == 0
        asked.clear()
        result = workflow.sweep({"N.number": [*range(0, 40, 2)]}, timeout=30)
        assert [item.outputs["N"].value for item in result.items] == [*range(0, 40, 2)]
        assert asked.count("/api/v1/queue/default/enqueue_batch") == 2, "one to ask, one to send"


def test_one_that_gets_through_is_noticed_named_and_taken_back(
    ready_url: str, other: InvokeAIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a check of a newer server's own code may be."""
    checks: Mapping[str, Any] = {key: found for key, found in NODE_CHECKS.items() if key != "range"}
    monkeypatch.setattr("invokeai_py_client.workflows.readiness.NODE_CHECKS", checks)
    monkeypatch.setattr("invokeai_py_client.workflows.node_checks.NODE_CHECKS", checks)
    with InvokeAIClient(ready_url) as client:
        workflow = client.create_workflow(workflow_file(invocation("N", "range", start=5, stop=9)))
        with pytest.raises(PoisonedQueueError, match=r"N\.stop = 3.*what was left was canceled") as caught:
            workflow.sweep({"N.stop": [9, 3, 8]}, timeout=60)
        assert caught.value.item_id is not None
        assert "stop must be greater than start" in caught.value.detail
        good = other.create_workflow(workflow_file(invocation("n", "add", a=1, b=2)))
        assert good.run(timeout=20).outputs["n"].value == 3, "others go on at once"
        assert client.queue_repo.cure() == ()
