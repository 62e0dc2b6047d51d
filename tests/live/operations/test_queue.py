"""The queue, standing still so that it can be looked at."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from invokeai_api import models as m
from invokeai_api.api import queue

from invokeai_py_client import InvokeAIClient

from .calls import Q, enqueue, graph, until

SUM = graph(m.AddInvocation(id="sum", a=1, b=2))
LONG = graph(
    m.RangeInvocation(id="range", stop=3000),
    m.IterateInvocation(id="each"),
    m.AddInvocation(id="sum", b=1),
    edges=(("range.collection", "each.collection"), ("each.item", "sum.a")),
)


@pytest.fixture
def paused(client: InvokeAIClient) -> Generator[InvokeAIClient]:
    """The client of a server whose queue stands still and is empty."""
    assert not client.send(queue.pause(Q)).is_started
    client.send(queue.clear(Q))
    yield client
    client.send(queue.clear(Q))
    assert client.send(queue.resume(Q)).is_started


def test_queue_reads(paused: InvokeAIClient) -> None:
    queued = enqueue(paused, SUM, runs=3, destination="scratch")
    newest, _, oldest = queued.item_ids
    item = paused.send(queue.get_next_queue_item(Q))
    assert item
    assert item.item_id == oldest
    assert paused.send(queue.get_queue_item(Q, newest)).status == "pending"
    assert len(paused.send(queue.list_all_queue_items(Q, destination="scratch"))) == 3
    assert sorted(paused.send(queue.get_queue_item_ids(Q)).item_ids) == sorted(queued.item_ids)
    ids = m.BodyGetQueueItemsByItemIds(item_ids=[newest])
    assert [i.item_id for i in paused.send(queue.get_queue_items_by_item_ids(Q, body=ids))] == [newest]
    summaries = m.BodyGetQueueItemSummariesByIds(item_ids=[oldest])
    assert [i.item_id for i in paused.send(queue.get_queue_item_summaries_by_ids(Q, body=summaries))] == [oldest]
    assert paused.send(queue.counts_by_destination(Q, destination="scratch")).pending == 3
    assert paused.send(queue.get_batch_status(Q, str(queued.batch.batch_id))).pending == 3
    assert paused.send(queue.get_queue_status(Q)).queue.pending == 3


def test_queue_cancels(paused: InvokeAIClient) -> None:
    first = enqueue(paused, SUM, runs=2, destination="here")
    enqueue(paused, SUM, runs=3, destination="there")
    assert paused.send(queue.cancel_queue_item(Q, first.item_ids[0])).status == "canceled"
    assert paused.send(queue.retry_items_by_id(Q, body=[first.item_ids[0]])).retried_item_ids == [first.item_ids[0]]
    body = m.BodyCancelByBatchIds(batch_ids=[str(first.batch.batch_id)])
    assert paused.send(queue.cancel_by_batch_ids(Q, body=body)).canceled == 2
    assert paused.send(queue.cancel_by_destination(Q, destination="there")).canceled == 3
    assert paused.send(queue.delete_by_destination(Q, "there")).deleted == 3
    paused.send(queue.delete_queue_item(Q, first.item_ids[0]))
    assert paused.send(queue.prune(Q)).deleted == 2
    assert paused.send(queue.get_queue_status(Q)).queue.total == 0


def test_queue_except_current(paused: InvokeAIClient) -> None:
    (running,) = enqueue(paused, LONG).item_ids
    enqueue(paused, SUM, runs=2)
    paused.send(queue.resume(Q))
    item = until(lambda: paused.send(queue.get_current_queue_item(Q)))
    assert item
    assert item.item_id == running
    assert paused.send(queue.cancel_all_except_current(Q)).canceled == 2
    enqueue(paused, SUM, runs=2)
    assert paused.send(queue.delete_all_except_current(Q)).deleted == 2
    assert paused.send(queue.get_queue_item(Q, running)).status == "in_progress"
    assert paused.send(queue.clear(Q)).deleted >= 1
