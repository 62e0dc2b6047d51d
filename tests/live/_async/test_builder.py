"""Graphs built in code: a real server runs them, and takes and refuses the connections we do."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import Any

import pytest
from invokeai_api.api import queue
from invokeai_api.models import BodyCancelByBatchIds, BodyEnqueueBatch

from invokeai_py_client import AsyncInvokeAIClient
from invokeai_py_client.exceptions import ServerError, ValidationError, WorkflowError
from invokeai_py_client.kit._async.concurrency import sleep
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.nodes.types import fits
from invokeai_py_client.workflow_files.definition import Edge
from invokeai_py_client.workflows.builder import GraphBuilder
from invokeai_py_client.workflows.graph import NOT_SENT

Templates = Mapping[str, NodeTemplate]
MODEL = {"key": "k", "hash": "h", "name": "n", "base": "any", "type": "main"}
POOL = [
    *("integer", "float", "string", "boolean", "range", "float_collection", "string_collection", "scheduler"),
    *("lora_selector", "flux_control_lora_loader", "lora_collection_loader", "metadata_to_lora_collection"),
    *("controlnet", "metadata_to_controlnets", "denoise_latents", "lscale", "if", "workflow_return_get"),
    *("metadata_item", "metadata", "image_collection", "blank_image", "boolean_collection", "integer_collection"),
]
"""Types of nodes whose outputs and inputs are of many sorts."""


@pytest.fixture(scope="module")
async def templates(client: AsyncInvokeAIClient) -> Templates:
    return await client.node_templates()


class Judge:
    """Asks the server whether it takes graphs; nothing of it runs."""

    def __init__(self, client: AsyncInvokeAIClient) -> None:
        self.client = client
        self.batches: list[str] = []

    async def refuses(self, nodes: Mapping[str, NodeTemplate], edges: Iterable[Edge]) -> str:
        """Why the server refuses a graph; empty if it takes it."""
        graph = graph_of(nodes, edges)
        batch: dict[str, Any] = {"batch_id": str(uuid.uuid4()), "graph": graph, "runs": 1}
        try:
            body = BodyEnqueueBatch.from_dict({"batch": batch})
            await self.client.send(queue.enqueue_batch("default", body=body))
        except (ValidationError, ServerError) as error:  # 500: it compares what it cannot compare
            return str(error)
        self.batches.append(batch["batch_id"])
        return ""


@pytest.fixture
async def judge(client: AsyncInvokeAIClient) -> AsyncGenerator[Judge]:
    found = Judge(client)
    await client.send(queue.pause("default"))
    try:
        yield found
    finally:
        await client.send(queue.cancel_by_batch_ids("default", body=BodyCancelByBatchIds(batch_ids=found.batches)))
        await client.send(queue.prune("default"))
        await client.send(queue.resume("default"))


def graph_of(nodes: Mapping[str, NodeTemplate], edges: Iterable[Edge]) -> dict[str, Any]:
    """A graph of nodes with no values but those the server wants."""
    return {
        "nodes": {node_id: {"id": node_id, **needed(template)} for node_id, template in nodes.items()},
        "edges": [
            {
                "source": {"node_id": edge.source, "field": edge.source_field},
                "destination": {"node_id": edge.target, "field": edge.target_field},
            }
            for edge in edges
        ],
    }


def needed(template: NodeTemplate) -> dict[str, Any]:
    fields: dict[str, Any] = {"type": template.type}
    for field in template.inputs.values():
        if field.type_name == "ModelIdentifierField" and field.required and not field.declared.may_be_null:
            fields[field.name] = MODEL
        if field.name == "custom_label":
            fields[field.name] = "own"
    return fields


def why_we_refuse(templates: Templates, nodes: Mapping[str, NodeTemplate], edges: Iterable[Edge]) -> str:
    """Why none of it can be built; empty if it can."""
    try:
        GraphBuilder.from_graph(graph_of(nodes, edges), templates).to_graph()
    except WorkflowError as error:
        return str(error)
    return ""


def kinds_of_pairs(templates: Templates) -> list[tuple[str, str, str, str]]:
    """An output and an input of each pair of types there is."""
    plain = [template for name, template in templates.items() if name not in {*NOT_SENT, "iterate", "collect"}]
    outputs = {str(o.declared): (t.type, o.name) for t in plain for o in t.outputs.values()}
    inputs = {str(f.declared): (t.type, f.name) for t in plain for f in t.inputs.values() if f.connection != "direct"}
    return [(*output, *field) for output in outputs.values() for field in inputs.values()]


async def test_types_go_together_as_we_say(judge: Judge, templates: Templates) -> None:
    taken: dict[str, NodeTemplate] = {}
    edges: list[Edge] = []
    refused: list[tuple[dict[str, NodeTemplate], Edge]] = []
    for number, (source, output, target, name) in enumerate(kinds_of_pairs(templates)):
        builder = GraphBuilder(templates)
        nodes = {f"{number}-from": templates[source], f"{number}-to": templates[target]}
        edge = Edge(f"{number}-from", output, f"{number}-to", name)
        try:
            builder.connect(builder.add(source)[output], builder.add(target)[name])
        except WorkflowError:
            refused.append((nodes, edge))
        else:
            taken |= nodes
            edges.append(edge)
    assert len(edges) > 500
    assert not await judge.refuses(taken, edges), "it takes every pair we take"
    chosen = random.Random(20260).sample(refused, 120)
    assert not [str(edge) for nodes, edge in chosen if not await judge.refuses(nodes, [edge])]


def random_graph(templates: Templates, chance: random.Random) -> tuple[dict[str, NodeTemplate], list[Edge]]:
    """Nodes that go into some that make or go through lists, and these into others; each edge is of fitting types."""
    special = chance.choices(["collect", "iterate"], k=2)
    types = [*chance.choices(POOL, k=3), *special, *chance.choices(POOL, k=2)]
    nodes = {f"n{number}": templates[node_type] for number, node_type in enumerate(types)}
    edges: dict[tuple[str, str], Edge] = {}
    for target, sources in (("n3", "012"), ("n3", "012"), ("n4", "0123"), ("n5", "34"), ("n6", "34")):
        fitting = [
            Edge(f"n{source}", output.name, target, field.name)
            for source in sources
            for output in nodes[f"n{source}"].outputs.values()
            for field in nodes[target].inputs.values()
            if field.connection != "direct" and fits(output.declared, field.declared)
        ]
        lists = [edge for edge in fitting if nodes[edge.source].outputs[edge.source_field].declared.is_list]
        into_iterate = nodes[target].type == "iterate"
        for edge in chance.sample(lists if into_iterate and lists else fitting, k=min(1, len(fitting))):
            edges[edge.target, edge.target_field] = edge
    return nodes, [*edges.values()]


async def test_lists_are_made_and_gone_through_as_we_say(judge: Judge, templates: Templates) -> None:
    chance = random.Random(6142)
    graphs = [random_graph(templates, chance) for _ in range(1500)]
    verdicts = [why_we_refuse(templates, *graph) for graph in graphs]
    for taken in (True, False):
        alike = [(graph, why) for graph, why in zip(graphs, verdicts, strict=True) if taken == (not why)]
        for (nodes, edges), ours in chance.sample(alike, 60):
            theirs = await judge.refuses(nodes, edges)
            assert bool(ours) == bool(theirs), f"{[*map(str, edges)]}: we {ours!r}, the server {theirs!r}"


async def test_a_graph_runs_as_a_workflow_and_as_it_is(client: AsyncInvokeAIClient, templates: Templates) -> None:
    builder = GraphBuilder(templates, name="Sum")
    numbers = builder.add("range", start=1, stop=4)
    each = builder.add("iterate", collection=numbers["collection"])
    doubled = builder.add("mul", a=each["item"], b=2)
    total = builder.add("add", a=builder.add("integer", value=3)["value"], b=4, label="Total")
    collected = builder.add("collect", item=[doubled["value"]], collection=numbers["collection"])
    total.expose("b", label="Addend")
    workflow = await client.create_workflow(builder.to_workflow())
    workflow.set_input_value("Addend", 5)
    result = await workflow.run(timeout=60)
    assert result.output("Total").value == 8
    body = BodyEnqueueBatch.from_dict({"batch": {"graph": builder.to_graph(), "runs": 1}})
    (item_id,) = (await client.send(queue.enqueue_batch("default", body=body))).item_ids
    session = (await finished(client, item_id)).session
    outputs = {session.prepared_source_mapping[key]: output for key, output in session.results.items()}
    assert outputs[total.id].to_dict()["value"] == 7
    assert sorted(outputs[collected.id].to_dict()["collection"]) == [1, 2, 2, 3, 4, 6]
    again = GraphBuilder.from_graph(session.graph, templates, name="Again")
    assert again.to_graph()["edges"] == builder.to_graph()["edges"]
    assert (await (await client.create_workflow(again.to_workflow())).run(timeout=60)).output(total.id).value == 7


async def finished(client: AsyncInvokeAIClient, item_id: int) -> Any:
    """A queue item, when it has run."""
    deadline = time.monotonic() + 60
    while (item := await client.send(queue.get_queue_item("default", item_id))).status in ("pending", "in_progress"):
        assert time.monotonic() < deadline
        await sleep(0.05)
    assert item.status == "completed", (item.error_type, item.error_message)
    return item
