# Made from invokeai_py_client/workflows/_async/item_checks.py by `python scripts/unasync.py`: edit that file.
"""Items of batches that only the server can check: it is asked about them before anything is sent."""

from __future__ import annotations

import itertools
import json
import uuid
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from invokeai_py_client.exceptions import ContentTooLargeError, Problem, ServerError, ValidationError
from invokeai_py_client.queue._sync.submitting import ANSWERED_BY_ITSELF, cancel
from invokeai_py_client.text.jsons import Json
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.batches import columns_of, combinations
from invokeai_py_client.workflows.graph import Values, build_batch, build_graph
from invokeai_py_client.workflows.loading import LoadedWorkflow
from invokeai_py_client.workflows.node_checks import is_known
from invokeai_py_client.workflows.readiness import Name
from invokeai_py_client.workflows.sweeps import MOST_ITEMS

if TYPE_CHECKING:
    from invokeai_py_client.workflows._sync.access import WorkflowAccess

NODES_AT_ONCE, BYTES_AT_ONCE = 1000, 2**22
"""Nodes the server is asked about in one request, and how large they are in all."""
RUNS = "body.batch.runs"
"""The field the server always refuses: an answer without it is incomplete."""


def ask_about_items(
    client: WorkflowAccess,
    workflow: LoadedWorkflow,
    values: Values,
    data: Sequence[Sequence[Json]],
    name: Name,
) -> list[Problem]:
    """Ask which items of a batch the server refuses, for nodes whose checks are not known here, such as those of packs.

    Args:
        client: Who asks.
        workflow: The loaded workflow.
        values: Values that replace its own, as they are sent.
        data: The `data` of the batch.
        name: How messages name an input.
    """
    targets = dict.fromkeys(column["node_path"] for group in data for column in group)
    unknown = [node_id for node_id in targets if not is_known(workflow.nodes[node_id])]
    nodes: Mapping[str, Json] = build_graph(workflow, values)["nodes"] if unknown else {}
    found: list[Problem] = []
    for node_id in unknown:
        columns = columns_of(data, partial(_is_of, node_id))
        rows = itertools.islice(combinations(columns), MOST_ITEMS)
        unique = [*{json.dumps([*row.values()]): row for row in rows}.values()]
        items = [{field: value for (_, field), value in row.items()} for row in unique]
        refused = refused_nodes(client, [{**nodes[node_id], **item} for item in items])
        for number, fields in sorted(refused.items())[:1]:
            item = items[number]
            field = next((field for field in item if field in fields), next(iter(fields)) or next(iter(item)))
            why = "; ".join(dict.fromkeys(fields.values()))
            got = f"; got {item[field]!r:.80}" if field in item else ""
            words = f"{name((node_id, field))} of a queue item: the server refuses it: {why}{got}"
            found.append(Problem("batch_item", words, node_id, field, in_ui=False))
    return found


def _is_of(node_id: str, key: FieldKey) -> bool:
    return key[0] == node_id


def refused_nodes(client: WorkflowAccess, nodes: Sequence[Json]) -> dict[int, dict[str, str]]:
    """Ask which of these nodes the server refuses: the reasons by input, by the position of the node."""
    found: dict[int, dict[str, str]] = {}
    places: list[int] = []
    size = 0
    for place, node in enumerate(nodes):
        places.append(place)
        size += len(json.dumps(node))
        if len(places) == NODES_AT_ONCE or size > BYTES_AT_ONCE or place == len(nodes) - 1:
            found |= _refused_at_once(client, nodes, places)
            places, size = [], 0
    return found


def _refused_at_once(client: WorkflowAccess, nodes: Sequence[Json], places: Sequence[int]) -> dict[int, dict[str, str]]:
    """Send a batch of no runs: the server refuses it, and says what else it refuses in it."""
    from invokeai_api.api import queue
    from invokeai_api.models import BodyEnqueueBatch

    client._description.check_runs()  # pyright: ignore[reportPrivateUsage] - one library
    batch_id = str(uuid.uuid4())
    asked = {str(place): {**nodes[place], "id": str(place)} for place in places}
    batch = build_batch({"id": batch_id, "nodes": asked, "edges": []}, workflow=None, batch_id=batch_id, runs=0)
    try:
        client.send(queue.enqueue_batch("default", body=BodyEnqueueBatch(**batch)))
    except ValidationError as error:
        if RUNS in error.fields:
            return _by_place(error.fields)
        if len(places) == 1:
            raise
    except (ServerError, ContentTooLargeError) as error:
        if isinstance(error, ServerError) and error.status != ANSWERED_BY_ITSELF:
            raise
        if len(places) == 1 and isinstance(error, ContentTooLargeError):
            return {}  # it is sent as a part of the batch anyway
        if len(places) == 1:  # a check that fails in place of refusing, as it would for the whole queue
            return {places[0]: {"": error.detail}}
    else:
        cancel(client, "default", [batch_id])
        return {}
    middle = len(places) // 2
    first = _refused_at_once(client, nodes, places[:middle])
    return first | _refused_at_once(client, nodes, places[middle:])


def _by_place(refused: Mapping[str, str]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    for path, why in refused.items():
        _, inside, rest = path.partition(".graph.nodes.")
        place, *where = rest.split(".")
        if inside and place.isdecimal():
            found.setdefault(int(place), {})[where[1] if len(where) > 1 else ""] = why
    return found
