"""Workflow files -> graph, batch, form and readiness, against what InvokeAI's own front end makes of the same files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client._core.batches import data_size
from invokeai_py_client._core.loading import LoadedWorkflow, load
from invokeai_py_client._core.templates import NodeTemplate
from invokeai_py_client._core.workflow import WorkflowHandle
from invokeai_py_client.exceptions import WorkflowError

from .front_end import edge_set, front_end_problems, our_problems

Templates = Mapping[str, NodeTemplate]

DATA = Path(__file__).parents[2] / "data"
CASES = {
    case["case"]: case
    for name in ("handmade", "random")
    for case in map(json.loads, (DATA / f"workflows-{name}.jsonl").read_text(encoding="utf-8").splitlines())
}
LOADED = [name for name, case in CASES.items() if "error" not in case["expected"]]

# Where the front end does not do what the person meant, we do. It makes a number generator of an object it does not
# recognise, and nothing of lists of truth values and of videos; then it finds the input missing.
KEPT: dict[str, list[tuple[str, str]]] = {
    "stale": [("cm", "my_extra"), ("bl", "color")],
    "random-0000": [("e66cd36e-91b1", "default_value")],
    "random-0005": [("2a7c1880-ef90", "default_value")],
    "random-0012": [("6c5744bc-f8a8", "videos")],
    "random-0023": [("2a4319db-e52a", "default_value")],
}
# It sends the items of a batch that goes through a connector to the connector, which the server does not know.
BATCH_THROUGH_CONNECTOR = "batchconn"


def handle(name: str, templates: Templates) -> WorkflowHandle:
    definition = WorkflowDefinition.from_dict(CASES[name]["workflow"])
    return WorkflowHandle(definition, load(definition, templates))


def loaded(workflow: WorkflowHandle) -> LoadedWorkflow:
    return workflow._loaded  # pyright: ignore[reportPrivateUsage]


def test_there_are_as_many_cases_as_there_should_be() -> None:
    assert len(CASES) == 77
    assert len(LOADED) == 74


@pytest.mark.parametrize("name", sorted(CASES.keys() - set(LOADED)))
def test_what_the_front_end_does_not_load_is_refused(name: str, templates: Templates) -> None:
    with pytest.raises(WorkflowError):
        handle(name, templates)


@pytest.mark.parametrize("name", LOADED)
def test_graph_and_batch_equal_the_front_ends(name: str, templates: Templates) -> None:
    expected = CASES[name]["expected"]
    workflow = handle(name, templates)
    batch = workflow.build_batch()["batch"]
    nodes = batch["graph"]["nodes"]
    for node_id, field in KEPT.get(name, ()):
        own = next(node for node in CASES[name]["workflow"]["nodes"] if node["id"] == node_id)["data"]["inputs"]
        assert nodes[node_id].pop(field) == own[field]["value"]
        expected["graph"]["nodes"][node_id].pop(field, None)
    assert nodes == expected["graph"]["nodes"]
    assert edge_set(batch["graph"]) == edge_set(expected["graph"])
    assert workflow.build_graph()["nodes"].keys() == nodes.keys()
    if name == BATCH_THROUGH_CONNECTOR:
        assert expected["data"][0][0]["node_path"] == "c"
        assert batch["data"] == [[{"node_path": "add", "field_name": "a", "items": [1, 2, 3]}]]
    else:
        assert batch["data"] == expected["data"]
    assert (batch["runs"], batch["origin"], batch["destination"]) == (
        expected["runs"],
        expected["origin"],
        expected["destination"],
    )
    if isinstance(expected["batchSize"], int):
        assert data_size(batch["data"]) == expected["batchSize"]


@pytest.mark.parametrize("name", [n for n in LOADED if CASES[n]["expected"]["form_fields"] is not None])
def test_the_form_is_in_the_front_ends_order(name: str, templates: Templates) -> None:
    workflow = handle(name, templates)
    expected = [(node_id, field) for node_id, field in CASES[name]["expected"]["form_fields"]]
    assert list(loaded(workflow).form) == expected
    # What the server's node does not have (any more) can be shown, but not filled in.
    there = [key for key in expected if loaded(workflow).nodes[key[0]].field(key[1])]
    assert [entry.key for entry in workflow.list_inputs()] == there


@pytest.mark.parametrize("name", LOADED)
def test_readiness_agrees_with_the_front_end(name: str, templates: Templates) -> None:
    workflow = handle(name, templates)
    expected = front_end_problems(CASES[name]["expected"]["reasons"])
    # What the front end has lost, it misses.
    lost = [] if name == "stale" else KEPT.get(name, [])
    ours = our_problems(workflow.validate(), loaded(workflow))
    ours += our_problems([], loaded(workflow), missing=lost)
    assert sorted(ours) == sorted(expected)


@pytest.mark.parametrize("name", LOADED)
def test_warnings_of_loading_are_the_front_ends(name: str, templates: Templates) -> None:
    expected = sorted(warning.split(":")[0] for warning in CASES[name]["expected"]["warnings"])
    assert sorted(warning.split(":")[0] for warning in handle(name, templates).warnings) == expected


@pytest.mark.parametrize("name", LOADED)
def test_the_embedded_workflow_makes_the_same_again(name: str, templates: Templates) -> None:
    """What an image carries is what made it: loaded anew it is the same graph, with no edge and no form field amiss."""
    workflow = handle(name, templates)
    batch = workflow.build_batch()["batch"]
    definition = WorkflowDefinition.from_dict(batch["workflow"])
    again = WorkflowHandle(definition, load(definition, templates))
    rebuilt = again.build_batch()["batch"]
    assert rebuilt["graph"]["nodes"] == batch["graph"]["nodes"]
    assert edge_set(rebuilt["graph"]) == edge_set(batch["graph"])
    assert rebuilt["data"] == batch["data"]
    assert [entry.key for entry in again.list_inputs()] == [entry.key for entry in workflow.list_inputs()]
    assert not [warning for warning in again.warnings if "Deleted" in warning]
