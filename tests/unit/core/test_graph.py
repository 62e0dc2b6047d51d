"""Workflow files -> graphs, against what InvokeAI's own front end builds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client._core import graph
from invokeai_py_client._core.loading import LoadedWorkflow, load
from invokeai_py_client._core.templates import NodeTemplate
from invokeai_py_client.exceptions import WorkflowError

Templates = Mapping[str, NodeTemplate]
Cases = dict[str, dict[str, Any]]

EXAMPLE = Path(__file__).parents[3] / "examples" / "blur_and_resize.json"


def loaded(case: dict[str, Any], templates: Templates) -> LoadedWorkflow:
    return load(WorkflowDefinition.from_dict(case["workflow"]), templates)


def edge_set(built: Mapping[str, Any]) -> set[str]:
    return {json.dumps(edge, sort_keys=True) for edge in built["edges"]}


@pytest.mark.parametrize("name", ["badform2", "boards", "connector", "dupconn", "form", "iter", "nullform", "simple"])
def test_graph_and_form_equal_the_front_ends(name: str, handmade: Cases, templates: Templates) -> None:
    expected = handmade[name]["expected"]
    workflow = loaded(handmade[name], templates)
    built = graph.build_graph(workflow, {})
    assert built["nodes"] == expected["graph"]["nodes"]
    assert edge_set(built) == edge_set(expected["graph"])
    if expected["form_fields"] is not None:
        assert [list(key) for key in workflow.form] == expected["form_fields"]


def test_stale_nodes_are_updated_or_kept_as_the_front_end_does(handmade: Cases, templates: Templates) -> None:
    expected = handmade["stale"]["expected"]
    workflow = loaded(handmade["stale"], templates)
    built = graph.build_graph(workflow, {})
    # The front end turns objects it does not recognise into number generators; these two stay what they were.
    assert built["nodes"].pop("cm")["my_extra"] == {"foo": [1]}
    assert built["nodes"].pop("bl")["color"] == {"r": 1, "g": 2, "b": 3, "a": 0.5}
    assert built["nodes"] == {id_: node for id_, node in expected["graph"]["nodes"].items() if id_ not in ("cm", "bl")}
    assert edge_set(built) == edge_set(expected["graph"])
    assert sum("Deleted invalid edge" in warning for warning in workflow.warnings) == 2
    assert any("Node update failed: node bad of type img_blur" in warning for warning in workflow.warnings)


def test_an_unknown_node_type_is_named_before_anything_is_sent(handmade: Cases, templates: Templates) -> None:
    workflow = loaded(handmade["unknown"], templates)
    with pytest.raises(WorkflowError, match="the server has no node type 'my_custom_node'"):
        graph.check_runnable(workflow)


@pytest.mark.parametrize("name", ["batch", "batchconn", "batchmism", "validate"])
def test_batch_nodes_are_refused_by_name(name: str, handmade: Cases, templates: Templates) -> None:
    with pytest.raises(WorkflowError, match="nodes of type 'integer_batch' are not supported yet"):
        graph.check_runnable(loaded(handmade[name], templates))


def test_a_workflow_without_nodes_is_refused(templates: Templates) -> None:
    empty = WorkflowDefinition.from_dict({"nodes": [], "edges": [], "meta": {"version": "3.0.0"}})
    with pytest.raises(WorkflowError, match="no nodes to run"):
        graph.check_runnable(load(empty, templates))


def test_a_value_on_a_connected_input_takes_the_connections_place(handmade: Cases, templates: Templates) -> None:
    workflow = loaded(handmade["iter"], templates)
    built = graph.build_graph(workflow, {("m", "a"): 7})
    assert built["nodes"]["m"]["a"] == 7
    assert not any(edge["destination"] == {"node_id": "m", "field": "a"} for edge in built["edges"])


def test_none_on_a_connected_input_lets_the_connection_count(handmade: Cases, templates: Templates) -> None:
    workflow = loaded(handmade["iter"], templates)
    assert edge_set(graph.build_graph(workflow, {("m", "a"): None})) == edge_set(graph.build_graph(workflow, {}))


def test_none_sends_nothing_so_that_the_servers_default_counts(handmade: Cases, templates: Templates) -> None:
    built = graph.build_graph(loaded(handmade["simple"], templates), {("blur", "radius"): None})
    assert "radius" not in built["nodes"]["blur"]


def test_missing_inputs_are_required_ones_without_value_and_connection(templates: Templates) -> None:
    workflow = load(WorkflowDefinition.from_file(EXAMPLE), templates)
    assert graph.missing_inputs(workflow, {}) == [("blur", "image")]
    assert graph.missing_inputs(workflow, {("blur", "image"): {"image_name": "a.png"}}) == []


def test_the_embedded_workflow_holds_the_values_of_the_run(handmade: Cases, templates: Templates) -> None:
    definition = WorkflowDefinition.from_dict(handmade["iter"]["workflow"])
    values = {("m", "a"): 7, ("r", "stop"): 5}
    workflow = load(definition, templates)
    again = load(WorkflowDefinition.from_dict(graph.with_values(definition, values)), templates)
    built, rebuilt = graph.build_graph(workflow, values), graph.build_graph(again, {})
    assert rebuilt["nodes"] == built["nodes"]
    assert edge_set(rebuilt) == edge_set(built)
    assert definition.to_dict()["nodes"] == handmade["iter"]["workflow"]["nodes"], "the definition stays as it was"


def test_a_loop_of_connectors_ends(handmade: Cases, templates: Templates) -> None:
    workflow = json.loads(json.dumps(handmade["connector"]["workflow"]))
    loop = {"type": "default", "source": "dead", "sourceHandle": "out", "target": "dead", "targetHandle": "in"}
    workflow["edges"].append({"id": "loop", **loop})
    built = graph.build_graph(load(WorkflowDefinition.from_dict(workflow), templates), {})
    assert not any(edge["destination"]["node_id"] == "z" for edge in built["edges"])


def test_the_batch_has_its_id_before_it_is_sent_and_the_workflow_without_its_own() -> None:
    body = graph.build_batch({"nodes": {}}, workflow={"id": "default_1", "name": "x"}, batch_id="b1", prepend=True)
    assert body["prepend"] is True
    assert body["batch"]["batch_id"] == "b1"
    assert body["batch"]["workflow"] == {"name": "x"}
