# Made from tests/live/_async/test_queue.py by `python scripts/unasync.py`: edit that file.
"""The queue of a real server: what is in it, and what steers it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from invokeai_api.api import queue
from invokeai_api.models import BodyEnqueueBatch

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.events import InvocationEvent
from invokeai_py_client.exceptions import (
    ConfigurationError,
    InvalidRequestError,
    JobNotFoundError,
    PoisonedQueueError,
    QueuePausedWarning,
    TimeoutError,
)
from tests.live._sync.made import TOO_WIDE, adding, denoising, resizing

pytestmark = pytest.mark.usefixtures("calm_queue")


def ids(items: Iterator[Any]) -> list[int]:
    """The numbers of queue items."""
    return [item.item_id for item in items]


def poison(client: InvokeAIClient) -> str:
    """Put a batch into the queue with a value the server takes, and then cannot read."""
    batch: dict[str, Any] = {
        "graph": {"id": "g", "nodes": {"a": {"id": "a", "type": "add", "a": 1, "b": 2}}, "edges": []},
        "data": [[{"node_path": "a", "field_name": "a", "items": ["no number", "nor this"]}]],
        "runs": 1,
    }
    body = BodyEnqueueBatch.from_dict({"batch": batch, "prepend": False})
    return (client.send(queue.enqueue_batch("default", body=body))).batch.batch_id or ""


def test_an_idle_queue_has_nothing(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    assert repo.get_current() is None
    assert repo.get_next() is None
    assert [repo.list_all(), repo.list_pending(), repo.list_running()] == [[], [], []]
    assert repo.get_items_by_ids([]) == repo.get_items_by_ids([987654321]) == []
    assert [repo.clear(), repo.prune(), repo.cancel_all_except_current()] == [0, 0, 0]
    assert [repo.delete_all_except_current(), repo.delete_destination("nowhere")] == [0, 0]
    assert [repo.cancel_batches("nowhere"), repo.cancel_destination("nowhere")] == [0, 0]
    assert repo.cure() == ()
    repo.wait_until_idle(5)
    status = repo.get_status()
    assert (status.queue.queue_id, status.queue.total, status.processor.is_started) == ("default", 0, True)
    assert not repo.is_paused()
    for what in (repo.get_item, repo.cancel, repo.delete, repo.job_of):
        with pytest.raises(JobNotFoundError, match="queue 'default' has no item 987654321"):
            what(987654321)
    with pytest.raises(JobNotFoundError, match="no items of batch 'nowhere'"):
        repo.get_batch_status("nowhere")


def test_queues_are_found_by_id(client: InvokeAIClient) -> None:
    assert [found.queue_id for found in client.queue_repo.list_queues()] == ["default"]
    night = client.queue_repo.get_queue("night")
    assert repr(night) == f"{type(night).__name__}('night')"
    night.pause()
    assert client.queue_repo.is_paused(), "there is one processor for all"
    job = (adding(client, a=3)).submit(queue_id="night", runs=2, destination="owls")
    assert [item.queue_id for item in night.list_all()] == ["night", "night"]
    assert client.queue_repo.list_all() == []
    assert client.queue_repo.get_items_by_ids(job.item_ids) == []
    assert client.queue_repo.get_items_by_ids(job.item_ids[:1]) == []
    for what in (client.queue_repo.get_item, client.queue_repo.cancel, client.queue_repo.delete):
        with pytest.raises(JobNotFoundError, match=f"queue 'default' has no item {job.item_id}"):
            what(job.item_id)
    assert (night.get_item(job.item_id)).is_pending
    assert (night.count_by_destination("owls")).pending == 2
    night.resume()
    found = night.job(job.batch_id)
    assert (found.result(30)).outputs["add"].value == [3, 3]
    night.wait_until_idle(10)
    assert night.prune() == 2


def test_items_say_what_they_are(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (resizing(client, 8, TOO_WIDE)).submit(destination="sizes")
    first, second = client.queue_repo.list_all()
    assert (first.item_id, second.item_id) == job.item_ids
    assert (first.status, first.batch_id, first.origin) == ("pending", job.batch_id, "workflows")
    assert (first.destination, first.user_id, first.priority) == ("sizes", "system", 0)
    assert second.values == {("resize", "width"): TOO_WIDE}
    assert first.created_at
    assert first.created_at.tzinfo
    assert first.started_at is None
    assert "session" not in repr(first)
    assert client.queue_repo.get_next() == first
    client.queue_repo.resume()
    job.wait(30)
    first, second = client.queue_repo.get_items_by_ids(job.item_ids)
    assert (first.is_successful, second.is_failed, first.is_complete, second.is_complete) == (True, True, True, True)
    assert first.started_at
    assert first.completed_at
    assert first.created_at
    assert first.created_at <= first.started_at <= first.completed_at
    assert first.errors == ()
    assert (second.errors[0].node_id, second.errors[0].error_type) == ("resize", second.error_type)
    assert second.error_message
    assert second.error_traceback.startswith("Traceback")
    assert client.queue_repo.get_items_by_ids(reversed(job.item_ids)) == [second, first], "in this order"
    assert client.queue_repo.get_items_by_ids([job.item_id, 987654321]) == [first]
    status = client.queue_repo.get_batch_status(job.batch_id)
    assert (status.completed, status.failed, status.total) == (1, 1, 2)
    again = client.queue_repo.retry(*job.item_ids)
    assert list(again) == [job.item_ids[1]], "only what failed"
    assert (client.queue_repo.get_item(again[job.item_ids[1]])).retried_from_item_id == job.item_ids[1]
    with pytest.raises(InvalidRequestError, match="nothing to run again"):
        client.queue_repo.retry(job.item_id)
    with pytest.raises(InvalidRequestError, match="nothing to run again"):
        client.queue_repo.retry()


def test_items_are_filtered(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    repo.pause()
    workflow = adding(client)
    first = workflow.submit(runs=2, destination="here")
    second = workflow.submit(destination="there")
    repo.cancel(first.item_id)
    everything = [*first.item_ids, *second.item_ids]
    assert ids(repo.iter_items()) == everything
    assert ids(repo.iter_items(newest_first=True)) == everything[::-1]
    assert ids(repo.iter_items("canceled")) == [first.item_id]
    assert ids(repo.iter_items("pending")) == everything[1:]
    assert ids(repo.iter_items("pending", "canceled", newest_first=True)) == everything[::-1]
    assert ids(repo.iter_items(batch_id=first.batch_id)) == list(first.item_ids)
    assert ids(repo.iter_items("pending", batch_id=first.batch_id)) == [first.item_ids[1]]
    assert ids(repo.iter_items(destination="there")) == list(second.item_ids)
    assert ids(repo.iter_items(origin="workflows")) == everything
    assert ids(repo.iter_items(origin="elsewhere")) == []
    assert ids(repo.iter_items("in_progress")) == []
    assert [item.item_id for item in repo.list_all("here")] == list(first.item_ids)
    assert [item.item_id for item in repo.list_pending()] == everything[1:]
    with pytest.raises(InvalidRequestError, match=r"a status is one of pending, .* not 'done'"):
        ids(repo.iter_items("done"))
    counts = repo.count_by_destination("here")
    assert (counts.pending, counts.canceled, counts.total) == (1, 1, 2)
    assert repo.cancel_destination("here") == 1
    assert repo.delete_destination("here") == 2
    assert repo.cancel_batches(first.batch_id, second.batch_id) == 1
    assert ids(repo.iter_items()) == list(second.item_ids)


def test_what_runs_is_the_current_item(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    long = (denoising(client)).submit()
    workflow = adding(client)
    behind = workflow.submit(runs=2)
    for item in long.events(timeout=30):
        if isinstance(item, InvocationEvent):
            break
    current = repo.get_current()
    assert current
    assert (current.item_id, current.is_running, current.started_at is None) == (long.item_id, True, False)
    assert [item.item_id for item in repo.list_running()] == [long.item_id]
    following = repo.get_next()
    assert following
    assert following.item_id == behind.item_ids[0]
    assert repo.cancel_all_except_current() == 2
    more = workflow.submit()
    assert repo.delete_all_except_current() == 1
    with pytest.raises(JobNotFoundError):
        repo.get_item(more.item_id)
    with pytest.raises(TimeoutError, match=r"queue 'default' was not idle in 0.5 s: 0 items are pending, 1 run$"):
        repo.wait_until_idle(0.5)
    canceled = repo.cancel(long.item_id)
    assert canceled.is_canceled
    assert (repo.cancel(long.item_id)).is_canceled, "one that has ended stays as it is"
    repo.wait_until_idle(10)
    repo.delete(behind.item_id)
    with pytest.raises(JobNotFoundError):
        repo.delete(behind.item_id)
    assert repo.prune() == 2
    again = (denoising(client)).submit()
    repo.delete(again.item_id)
    assert [item.status for item in again.wait(10)] == ["canceled"], "whether it ran already or not"
    repo.wait_until_idle(10)


def test_an_idle_queue_is_waited_for(client: InvokeAIClient, other: InvokeAIClient) -> None:
    repo = client.queue_repo
    repo.pause()
    job = (adding(client)).submit(runs=3)
    message = r"was not idle in 0.3 s: 3 items are pending, 0 run; the queue is paused: queue_repo.resume\(\)"
    with pytest.warns(QueuePausedWarning, match="paused"), pytest.raises(TimeoutError, match=message):
        repo.wait_until_idle(0.3)
    threading.Timer(0.3, other.queue_repo.resume).start()
    with pytest.warns(QueuePausedWarning, match="paused"):
        repo.wait_until_idle(30)
    assert job.refresh() == "completed"
    repo.pause()
    (adding(client)).submit()
    threading.Timer(0.3, other.queue_repo.clear).start()
    with pytest.warns(QueuePausedWarning, match="paused"):
        repo.wait_until_idle(30)
    for wrong in (0, -1, float("nan")):
        with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
            repo.wait_until_idle(wrong)


def test_a_thousand_items_and_more_are_read_in_portions(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    repo.pause()
    job = (adding(client)).submit(runs=1_200, destination="many")
    assert len(job) == 1_200
    assert ids(repo.iter_items()) == list(job.item_ids)
    assert ids(repo.iter_items("pending", newest_first=True)) == list(job.item_ids[::-1])
    assert [item.item_id for item in repo.get_items_by_ids(job.item_ids)] == list(job.item_ids)
    for item in repo.iter_items(newest_first=True):
        assert item.item_id == job.item_ids[-1]
        break
    found = repo.job(job.batch_id)
    assert found.item_ids == job.item_ids
    last = repo.job_of(job.item_ids[-1])
    assert last.refresh() == "pending"
    assert last.position == 1_199
    assert job.cancel() == 1_200
    assert [item.status for item in found.wait(30)] == ["canceled"] * 1_200
    assert repo.prune() == 1_200
    assert repo.list_all() == []


def test_the_cache_of_outputs_is_steered(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    workflow = resizing(client, 8)
    try:
        repo.enable_cache()
        repo.clear_cache()
        assert (repo.get_cache_status()).size == 0
        first, second = workflow.run(timeout=30), workflow.run(timeout=30)
        assert first.images == second.images
        status = repo.get_cache_status()
        assert status.enabled
        assert status.hits >= 2
        repo.clear_cache()
        assert (workflow.run(timeout=30)).images != first.images
        repo.disable_cache()
        assert not (repo.get_cache_status()).enabled
        third, fourth = workflow.run(timeout=30), workflow.run(timeout=30)
        assert third.images != fourth.images
    finally:
        repo.enable_cache()


def test_a_poisoned_queue_is_told_and_cured(client: InvokeAIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server enqueues what it cannot read, and then runs nothing behind it."""
    monkeypatch.setattr("invokeai_py_client.queue._sync.watching.FIRST_CHECK_SECONDS", 0.5)
    repo = client.queue_repo
    bad = poison(client)
    good = (adding(client, a=20, b=3)).submit(runs=2)
    started = time.monotonic()
    for what in (repo.list_all, repo.list_pending, repo.get_next):
        with pytest.raises(PoisonedQueueError, match="queue 'default' cannot be read") as poisoned:
            what()
        assert poisoned.value.queue_id == "default"
        assert "cure()" in str(poisoned.value)
    assert repo.get_current() is None
    assert (repo.get_batch_status(bad)).pending == 2
    assert (repo.get_status()).queue.pending == 4
    assert [item.item_id for item in repo.get_items_by_ids(good.item_ids)] == list(good.item_ids)
    assert ids(repo.iter_items(batch_id=good.batch_id)) == list(good.item_ids)
    with pytest.raises(PoisonedQueueError, match=f"batch {bad} holds a value") as named:
        repo.job(bad)
    assert named.value.batch_id == bad
    for asked in ([good.item_id - 1], [good.item_id, good.item_id - 1]):
        with pytest.raises(PoisonedQueueError):
            repo.get_items_by_ids(asked)
    with pytest.raises(PoisonedQueueError):
        repo.get_item(good.item_id - 1)
    with pytest.raises(PoisonedQueueError):
        repo.delete(good.item_id - 1)
    assert (repo.job_of(good.item_id)).is_pending
    found = repo.job(good.batch_id)
    for job in (good, found, repo.job_of(good.item_id)):
        with pytest.raises(PoisonedQueueError, match="cure"):
            job.wait(20)
    with pytest.raises(PoisonedQueueError):
        for _ in found.events(timeout=20):
            pass
    with pytest.raises(PoisonedQueueError):
        for _ in found.as_completed(20):
            pass
    with pytest.raises(PoisonedQueueError):
        repo.wait_until_idle(20)
    with pytest.raises(PoisonedQueueError):
        found.refresh()
    assert found.is_pending
    assert time.monotonic() - started < 15
    assert repo.cure() == (bad,)
    assert (found.result(30)).outputs["add"].value == [23, 23]
    repo.wait_until_idle(10)
    assert [(item.batch_id, item.status) for item in repo.list_all()] == [
        *[(bad, "canceled")] * 2,
        *[(good.batch_id, "completed")] * 2,
    ]
    assert repo.cure() == ()


def test_ids_that_are_none_are_said(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    wrong: Any
    for wrong in ("", None, 5):
        for what in (repo.get_batch_status, repo.count_by_destination, repo.cancel_batches, repo.delete_destination):
            with pytest.raises(InvalidRequestError, match=r"(batch_id|destination) must be a text that is not empty"):
                what(wrong)
        with pytest.raises(InvalidRequestError, match="queue_id must be a text that is not empty"):
            repo.get_queue(wrong)
    for wrong in ("7", None, True, 1.0):
        for about in (repo.get_item, repo.cancel, repo.delete, repo.retry):
            with pytest.raises(InvalidRequestError, match="item_id must be the number of a queue item"):
                about(wrong)
        with pytest.raises(InvalidRequestError, match="item_id must be the number of a queue item"):
            repo.get_items_by_ids([wrong])


def test_items_that_cannot_be_read_are_listed_once_they_are_canceled(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    bad = poison(client)
    good = (adding(client)).submit()
    assert repo.cancel_batches(bad) == 2
    good.result(30)
    listed = repo.list_all()
    assert [item.status for item in listed] == ["canceled", "canceled", "completed"]
    assert [item.batch_id for item in listed] == [bad, bad, good.batch_id]
    for job in (repo.job(bad), repo.job_of(listed[0].item_id)):
        for item in (job.wait(10)).items:
            assert item.how_it_ended.startswith(f"queue item {item.item_id} was canceled")
    assert [item.item_id for item in repo.get_items_by_ids([good.item_id - 1, good.item_id])] == [
        good.item_id - 1,
        good.item_id,
    ]
    assert repo.prune() == 3
