"""Workflow files -> graphs, against what InvokeAI's own front end builds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.workflows import graph
from invokeai_py_client.workflows.loading import LoadedWorkflow, load

Templates = Mapping[str, NodeTemplate]
Cases = dict[str, dict[str, Any]]

EXAMPLE = Path(__file__).parents[3] / "examples" / "blur_and_resize.json"


def loaded(case: dict[str, Any], templates: Templates) -> LoadedWorkflow:
    return load(WorkflowDefinition.from_dict(case["workflow"]), templates)


def edge_set(built: Mapping[str, Any]) -> set[str]:
    return {json.dumps(edge, sort_keys=True) for edge in built["edges"]}


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


def test_the_embedded_workflow_holds_the_values_of_the_run(handmade: Cases, templates: Templates) -> None:
    definition = WorkflowDefinition.from_dict(handmade["iter"]["workflow"])
    values = {("m", "a"): 7, ("r", "stop"): 5}
    workflow = load(definition, templates)
    again = load(WorkflowDefinition.from_dict(graph.with_values(workflow.json, values)), templates)
    built, rebuilt = graph.build_graph(workflow, values), graph.build_graph(again, {})
    assert rebuilt["nodes"] == built["nodes"]
    assert edge_set(rebuilt) == edge_set(built)
    values_of = {node["id"]: node["data"]["inputs"] for node in definition.to_dict()["nodes"]}
    assert values_of["r"]["stop"]["value"] == 3, "the definition stays as it was"


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
