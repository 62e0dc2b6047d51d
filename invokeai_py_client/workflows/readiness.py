"""Reasons not to run a workflow: those the web UI gives, and those that show only while it runs."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from invokeai_py_client.exceptions import Problem
from invokeai_py_client.kit.pictures import ImageUpload
from invokeai_py_client.nodes.templates import FieldTemplate, why_missing
from invokeai_py_client.nodes.types import fits
from invokeai_py_client.text.jsons import Json, is_list
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.batches import (
    UNGROUPED,
    BatchNode,
    batch_data,
    batch_nodes,
    columns_of,
    combinations,
    converted,
)
from invokeai_py_client.workflows.graph import (
    Values,
    connected_inputs,
    graph_edges,
    input_value,
    live_edges,
    sent_inputs,
    sent_nodes,
    values_by_node,
)
from invokeai_py_client.workflows.loading import METADATA_NODE, LoadedWorkflow, Node
from invokeai_py_client.workflows.node_checks import NODE_CHECKS, OWN_PACK, refusals
from invokeai_py_client.workflows.saved_calls import SAVED_INPUT
from invokeai_py_client.workflows.server_rules import Wiring, idle, mismatch
from invokeai_py_client.workflows.sweeps import MOST_ITEMS
from invokeai_py_client.workflows.values import Refused, accepted, pending_in, why_not_item

Name = Callable[[FieldKey], str]
"""How messages name an input."""


def problems(
    workflow: LoadedWorkflow, values: Values, name: Name, made: Mapping[str, Sequence[Any]] = {}
) -> list[Problem]:
    """Everything that keeps a workflow from running, in the web UI's order.

    Args:
        workflow: The loaded workflow.
        values: Values that replace its own; they have been checked when they were set.
        name: How messages name an input.
        made: Values of generators the server was asked for; others of that sort are not looked at.
    """
    found = [] if sent_nodes(workflow) else [Problem("no_nodes", "it has no nodes to run")]
    batches = batch_nodes(workflow, values, made)
    found += _batch_problems(batches)
    connected = connected_inputs(live_edges(workflow, values))
    for node in workflow.nodes.values():
        found += _node_problems(node, values, connected, name)
    found += _batch_item_problems(workflow, batches, name)
    found += [*check_problems(workflow, values, batch_data(workflow, batches), name)]
    found += _connection_problems(workflow, values, name)
    return found


def _batch_problems(batches: Sequence[BatchNode]) -> Iterator[Problem]:
    for batch in batches:
        if not batch.targets:
            yield Problem("batch_not_connected", f"batch node {_title(batch.node)} is not connected", batch.node.id)
    for group in dict.fromkeys(batch.group for batch in batches if batch.group != UNGROUPED):
        sizes = {_title(b.node): len(b.items) for b in batches if b.group == group and b.items is not None}
        if len(set(sizes.values())) > 1:
            listed = ", ".join(f"{title} has {size}" for title, size in sizes.items())
            yield Problem(
                "batch_size_mismatch", f"batch nodes of {group!r} need lists of the same length, but {listed}"
            )
    empty = [batch.node for batch in batches if batch.items is not None and not batch.items]
    if empty:
        listed = ", ".join(map(_title, empty))
        yield Problem("batch_empty", f"batch nodes without any values: {listed}", empty[0].id)


def _node_problems(node: Node, values: Values, connected: set[FieldKey], name: Name) -> Iterator[Problem]:
    if node.template is None:
        yield Problem(
            "missing_node_template",
            f"node {_title(node)}: the server has no node type {node.type!r}{why_missing(node.type)}",
            node.id,
        )
        return
    for field_name in node.inputs:
        if node.field(field_name) is None and node.type != METADATA_NODE:
            yield Problem(
                "missing_field_template",
                f"node {_title(node)}: the server has no input {field_name!r} for it{_other_version(node)}",
                node.id,
                field_name,
            )
    for field_name, field in node.template.inputs.items():
        if (node.id, field_name) in connected:
            continue
        value = input_value(node, field_name, values)
        if value is not None and (value != "" or field.type_name != "SavedWorkflowField"):
            yield from _value_problems(node, field, value, name, (node.id, field_name) in values)
        elif field.type_name == "SavedWorkflowField":
            why = "needs a saved workflow: set it to the name or the id of one"
            yield Problem("missing_input", f"{name((node.id, field_name))}: {why}", node.id, field_name, in_ui=False)
        elif field.required:
            shown = field_name in node.inputs or (node.id, field_name) in values
            yield Problem("missing_input", f"{name((node.id, field_name))}: needs a value", node.id, field_name, shown)


def _other_version(node: Node) -> str:
    if node.template is None or node.version == node.template.version:
        return ""
    versions = f"the node is of version {node.version}, the server's of {node.template.version}"
    return f" ({versions}: in the web UI, delete it and add it anew)"


def _value_problems(node: Node, field: FieldTemplate, value: Any, name: Name, given: bool) -> Iterator[Problem]:
    if not field.takes_value:
        return
    try:
        checked = accepted(field, value)
        if not given and any(isinstance(found, ImageUpload) for found in pending_in(checked)):
            raise Refused("a picture of this machine is not uploaded because a workflow file says so: set it")
    except Refused as error:
        # The web UI looks at numbers and at lists, and not where a field may be null.
        in_ui = field.limits_in_ui and error.kind in ("number", "collection")
        in_ui = in_ui and (is_list(value) == (field.cardinality == "COLLECTION"))
        kind = error.kind if error.kind in ("number", "collection") else "value"
        yield Problem(kind, f"{name((node.id, field.name))}: {error}", node.id, field.name, in_ui)


def _batch_item_problems(workflow: LoadedWorkflow, batches: Iterable[BatchNode], name: Name) -> Iterator[Problem]:
    """The server takes items of the wrong type, and then its whole queue stalls."""
    for batch in batches:
        for target in batch.targets:
            field = workflow.nodes[target[0]].field(target[1])
            if target[1].startswith(SAVED_INPUT):
                why = f"{name(target)}: a batch cannot reach the inputs of a workflow that is called"
                yield Problem("batch_item", why, *target, in_ui=False)
                continue
            for position, item in enumerate(converted(batch.items or (), field)):
                if field and (why := why_not_item(field, item)):
                    yield Problem(
                        "batch_item",
                        f"{name(target)}: item {position} of batch node {_title(batch.node)}: {why}",
                        *target,
                        in_ui=False,
                    )
                    break


def check_problems(
    workflow: LoadedWorkflow, values: Values, data: Sequence[Sequence[Json]], name: Name
) -> Iterator[Problem]:
    """Find values the code of the server's nodes refuses, in the graph or in the queue items a batch makes of it.

    Args:
        workflow: The loaded workflow.
        values: Values that replace its own.
        data: The `data` of the batch.
        name: How messages name an input.
    """
    if any(len({len(column["items"]) for column in group}) > 1 for group in data):
        return  # which is a problem of its own
    connected, given = connected_inputs(graph_edges(workflow, values)), values_by_node(values)
    for node in sent_nodes(workflow):
        checked = {(node.id, field) for check in NODE_CHECKS.get(node.type, ()) for field in check.inputs}
        if node.template is None or not checked:
            continue
        sent = sent_inputs(node, given.get(node.id, {}), connected)
        own = {field: value for field, value in sent if value is not None}
        defaults = {field: template.default for field, template in node.template.inputs.items()}
        rows = itertools.islice(combinations(columns_of(data, checked.__contains__)), MOST_ITEMS)
        seen: set[str] = set()
        for row in itertools.chain([{}], rows):
            item = {**own, **{field: value for (_, field), value in row.items()}}
            for field, why in refusals(node.type, item, defaults):
                if field not in seen:
                    seen.add(field)
                    where, kind = (" of a queue item", "batch_item") if row else ("", "value")
                    got = f"; got {item[field]!r:.80}" if field in item else ""
                    words = f"{name((node.id, field))}{where}: {why}{got}"
                    yield Problem(kind, words, node.id, field, in_ui=False)


def _connection_problems(workflow: LoadedWorkflow, values: Values, name: Name) -> Iterator[Problem]:
    """The web UI lets some connect what the server does not; nodes of packs may have types nobody here knows."""
    templates = {node.id: node.template for node in sent_nodes(workflow) if node.template}
    wiring = Wiring(templates, graph_edges(workflow, values))
    for edge in wiring.edges:
        ends = {templates[edge.source].node_pack, templates[edge.target].node_pack}
        source, target = wiring.output(edge).declared, wiring.input(edge).declared
        if ends == {OWN_PACK} and not fits(source, target):
            where = name((edge.target, edge.target_field))
            why = f"{where}: the server does not take {source} for {target} from {_title(workflow.nodes[edge.source])}"
            yield Problem("connection", why, edge.target, edge.target_field, in_ui=False)
    if {template.node_pack for template in templates.values()} <= {OWN_PACK}:
        for why in filter(None, (mismatch(wiring), idle(wiring))):
            yield Problem("connection", why, in_ui=False)


def _title(node: Node) -> str:
    return f"{node.name!r} ({node.id})"
