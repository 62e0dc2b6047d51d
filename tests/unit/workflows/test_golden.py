"""Workflow files -> graph, batch, form and readiness, against what InvokeAI's own front end makes of the same files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.workflows.batches import data_size
from invokeai_py_client.workflows.handle import WorkflowHandle
from invokeai_py_client.workflows.loading import LoadedWorkflow, load

from .front_end import edge_set, front_end_problems, our_problems

Templates = Mapping[str, NodeTemplate]

DATA = Path(__file__).parents[2] / "data"
CASES = {
    case["case"]: case
    for name in ("handmade", "random", "fresh")
    for case in map(json.loads, (DATA / f"workflows-{name}.jsonl").read_text(encoding="utf-8").splitlines())
}
LOADED = [name for name, case in CASES.items() if "error" not in case["expected"]]

# Where the front end does not do what the person meant, we do. It makes a number generator of an object it does not
# recognise, fills up a generator where none belongs, and makes nothing of lists of truth values, of videos and of
# several types. Of files of old versions it loses what these versions did not know yet: lists, models by their key,
# newer schedulers. It is an input we keep as the file has it; what is wrong with it is told by `validate`.
KEPT: dict[str, list[tuple[str, str]]] = {
    "stale": [("cm", "my_extra"), ("bl", "color")],
    "random-0000": [("e66cd36e-91b1", "default_value")],
    "random-0005": [("2a7c1880-ef90", "default_value")],
    "random-0012": [("6c5744bc-f8a8", "videos")],
    "random-0023": [("2a4319db-e52a", "default_value")],
    "fresh-v1-880281": [("node-8-fec238", "collection")],
    "fresh-v1-880303": [("aaf39036-5ad1-2bc1-0786-690363fbade6", "images"), ("node-2-06a2e5", "collection")],
    "fresh-v2-880307": [
        ("c59d71d0-d50f-a9a6-0897-132f225e91eb", "t5_max_seq_len"),
        ("296f2bf1-9a3d-f46e-87ce-8a93e3022593", "collection"),
    ],
    "fresh-v2-880313": [("11e0dbae-8a61-df62-0cec-319ba933d15c", "lora")],
    "fresh-v2-880323": [("a7baad38-6b47-6292-2317-3b257371c504", "scheduler")],
    "fresh-v2-880331": [
        ("n13", "vae_model"),
        ("node-8-7dd749", "lora"),
        ("795b2082-e1b4-1bdd-e20d-2f51303d6c13", "cfg_scale"),
    ],
    "fresh-v2-880340": [
        ("node-2-16d868", "model"),
        ("node-2-16d868", "vae_model"),
        ("a8e0b9b3-fba1-5502-a26f-789dd3ee1ad2", "control_model"),
        ("392442dc-78ca-684f-a9cc-ba4be3ceb723", "images"),
    ],
    "fresh-weird-880508": [
        ("6817f2ed-d024-3913-b32c-df16dbcbb0ca", "weight"),
        ("e84500b5-d374-02e8-62aa-c5341259de3a", "image2"),
        ("n2", "value"),
        ("node-11-679537", "cfg_scale"),
        ("9de954cf-f608-eb07-60a4-f8a52c93b61a", "image"),
    ],
    "fresh-weird-880518": [
        ("node-13-49797e", "b1"),
        ("28114cd4-3a50-293a-3e40-30a7654924ae", "multiple"),
        ("node-9-26e330", "model"),
        ("8d45bb79-103d-a77e-ae98-bcce3d0818c8", "board"),
    ],
    "fresh-weird-880539": [("bfa79560-5a0f-1fd5-8638-4fa855a0b8bc", "model_name")],
    "fresh-weird-880544": [("n9", "board"), ("n9", "denoising_end"), ("n4", "invert")],
    "fresh-weird-880548": [
        ("0f5e39bf-6bed-5de3-f7ae-c0a6e4bfe952", "operation"),
        ("0f5e39bf-6bed-5de3-f7ae-c0a6e4bfe952", "b"),
        ("node-1-8b3d6a", "height"),
    ],
}
# We look up a model or an image that is given by its name, as in files of version 1.0.0, before a run.
NAMED: dict[str, list[tuple[str, str]]] = {
    "fresh-v1-880266": [
        *(("6faf8d5e-d744-7cef-f49c-0cb00057bf5d", f"{model}_model") for model in ("vae", "clip_g", "clip_l")),
        ("6faf8d5e-d744-7cef-f49c-0cb00057bf5d", "model"),
        ("6faf8d5e-d744-7cef-f49c-0cb00057bf5d", "t5_encoder_model"),
        ("node-1-d460da", "lora"),
    ],
    "fresh-v1-880269": [("n1", "qwen3_encoder_model"), ("n1", "qwen3_source_model"), ("n1", "vae_model")],
    "fresh-v1-880278": [("n7", "model"), ("n7", "qwen3_encoder_model"), ("n7", "vae_model")],
    "fresh-v1-880281": [("n3", "lora")],
    "fresh-v1-880303": [("node-3-0eb132", "vae_model")],
    "fresh-weird-880508": [("node-8-a0a5e1", "loras")],
    "fresh-weird-880544": [("n4", "image")],
}
# It sends the items of a batch that goes through a connector to the connector, which the server does not know.
BATCH_THROUGH_CONNECTOR = {
    "batchconn",
    *(f"fresh-batch-{number}" for number in (880125, 880128, 880132, 880174, 880195, 880205)),
    *(f"fresh-batchconn-{number}" for number in (880225, 880227, 880228, 880231, 880233, 880234, 880238)),
}
# It sends numbers of a batch to inputs that take text; the server's queue would stand still.
BATCH_OF_TEXTS = {
    *(f"fresh-batch-{number}" for number in (880128, 880148, 880174, 880176, 880205)),
    *(f"fresh-batchconn-{number}" for number in (880228, 880233, 880234)),
}
# It refuses a node without `notes`; people who write a file by hand leave them out.
LOADED_ALL_THE_SAME = "fresh-weird-880532"


def handle(name: str, templates: Templates, workflow: Mapping[str, Any] | None = None) -> WorkflowHandle:
    """The workflow of a case, or another one that calls the same saved workflows."""
    definition = WorkflowDefinition.from_dict(workflow or CASES[name]["workflow"])
    return WorkflowHandle(definition, load(definition, templates, CASES[name].get("saved_workflows", {})))


def batch_of(name: str, workflow: WorkflowHandle) -> dict[str, Any]:
    """What a run of a case sends, without what has to be looked up before."""
    workflow.set(dict.fromkeys(NAMED.get(name, ())))
    batch: dict[str, Any] = workflow.build_batch(runs=CASES[name].get("settings", {}).get("runs", 1))["batch"]
    return batch


def node_fields(nodes: Mapping[str, Mapping[str, Any]], besides: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The nodes without some of their fields, and without null, which is the same to the server as no value."""
    left_out = {*besides}
    return {
        node_id: {name: value for name, value in node.items() if value is not None and (node_id, name) not in left_out}
        for node_id, node in nodes.items()
    }


def data_meant(name: str, workflow: LoadedWorkflow) -> list[dict[tuple[str, str], list[Any]]]:
    """The front end's batch data, sent to what is behind the connectors, in the types that are needed there."""
    meant: list[dict[tuple[str, str], list[Any]]] = []
    for group in CASES[name]["expected"]["data"]:
        columns: dict[tuple[str, str], list[Any]] = {}
        for column in group:
            waiting = [(column["node_path"], column["field_name"])]
            while waiting:
                key = waiting.pop()
                if key[0] in workflow.connectors and name in BATCH_THROUGH_CONNECTOR:
                    waiting += [(edge.target, edge.target_field) for edge in workflow.edges if edge.source == key[0]]
                else:
                    columns[key] = column["items"]
        if columns:
            meant.append(columns)
    return meant


def data_sent(name: str, workflow: LoadedWorkflow, data: Iterable[Any]) -> list[dict[tuple[str, str], list[Any]]]:
    """Our batch data in the same form, numbers that were made text as numbers again."""
    sent: list[dict[tuple[str, str], list[Any]]] = []
    for meant, group in zip(data_meant(name, workflow), data, strict=True):
        columns = {(column["node_path"], column["field_name"]): column["items"] for column in group}
        for key, items in columns.items():
            if name in BATCH_OF_TEXTS and all(isinstance(item, str) for item in items):
                columns[key] = items if items == meant[key] else [*map(float, items)]
        sent.append(columns)
    return sent


def loaded(workflow: WorkflowHandle) -> LoadedWorkflow:
    return workflow._loaded  # pyright: ignore[reportPrivateUsage]


def is_required(workflow: LoadedWorkflow, key: tuple[str, str]) -> bool:
    field = workflow.nodes[key[0]].field(key[1])
    return bool(field and field.required)


def test_there_are_as_many_cases_as_there_should_be() -> None:
    assert len(CASES) == 155
    assert len(LOADED) == 147


def test_what_the_front_end_does_not_load_may_load_here(templates: Templates) -> None:
    assert "error" in CASES[LOADED_ALL_THE_SAME]["expected"]
    assert handle(LOADED_ALL_THE_SAME, templates).list_all_inputs()


@pytest.mark.parametrize("name", sorted(CASES.keys() - {*LOADED, LOADED_ALL_THE_SAME}))
def test_what_the_front_end_does_not_load_is_refused(name: str, templates: Templates) -> None:
    with pytest.raises(WorkflowError):
        handle(name, templates)


@pytest.mark.parametrize("name", LOADED)
def test_graph_and_batch_equal_the_front_ends(name: str, templates: Templates) -> None:
    expected = CASES[name]["expected"]
    workflow = handle(name, templates)
    batch = batch_of(name, workflow)
    nodes = batch["graph"]["nodes"]
    kept = KEPT.get(name, [])
    for node_id, field in kept:
        own = next(node for node in CASES[name]["workflow"]["nodes"] if node["id"] == node_id)["data"]["inputs"]
        assert nodes[node_id][field] == own[field]["value"]
    besides = [*kept, *NAMED.get(name, ())]
    assert node_fields(nodes, besides) == node_fields(expected["graph"]["nodes"], besides)
    assert edge_set(batch["graph"]) == edge_set(expected["graph"])
    assert workflow.build_graph()["nodes"].keys() == nodes.keys()
    if name in BATCH_THROUGH_CONNECTOR | BATCH_OF_TEXTS:
        assert batch["data"] != expected["data"]
        assert data_sent(name, loaded(workflow), batch["data"]) == data_meant(name, loaded(workflow))
    else:
        assert batch["data"] == expected["data"]
    assert (batch["runs"], batch["origin"], batch["destination"]) == (
        expected["runs"],
        expected["origin"],
        expected["destination"],
    )
    idle = any(reason["content"].startswith("Batch node not connected") for reason in expected["reasons"])
    if isinstance(expected["batchSize"], int) and not idle:  # else it counts the batch nodes that reach nothing
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
    sent = CASES[name]["expected"]["graph"]["nodes"]
    kept = KEPT.get(name, [])
    lost = [key for key in kept if key[1] not in sent[key[0]] and is_required(loaded(workflow), key)]
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
    batch = batch_of(name, workflow)
    again = handle(name, templates, batch["workflow"])
    rebuilt = batch_of(name, again)
    assert rebuilt["graph"]["nodes"] == batch["graph"]["nodes"]
    assert edge_set(rebuilt["graph"]) == edge_set(batch["graph"])
    assert rebuilt["data"] == batch["data"]
    assert [entry.key for entry in again.list_inputs()] == [entry.key for entry in workflow.list_inputs()]
    assert not [warning for warning in again.warnings if "Deleted" in warning]
