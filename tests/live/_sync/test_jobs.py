# Made from tests/live/_async/test_jobs.py by `python scripts/unasync.py`: edit that file.
"""Jobs on a real server: watched, waited for, canceled, run again, and found again by others."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any, TypeVar

import pytest

from invokeai_py_client import InvokeAIClient, Progress
from invokeai_py_client.events import (
    Event,
    InvocationComplete,
    InvocationError,
    InvocationEvent,
    InvocationStarted,
    QueueItemStatusChanged,
)
from invokeai_py_client.exceptions import (
    ConfigurationError,
    InvalidRequestError,
    JobNotFoundError,
    QueuePausedWarning,
    RunCanceledError,
    RunFailedError,
    TimeoutError,
)
from invokeai_py_client.queue._sync.results import ItemResult
from tests.live._sync.made import TOO_WIDE, adding, denoising, resizing
from tests.live.conftest import Clock

pytestmark = pytest.mark.usefixtures("calm_queue")

T = TypeVar("T")
FINAL = ("completed", "failed", "canceled")


def ends(events: list[Event]) -> list[tuple[int, str]]:
    """The ends of queue items among events."""
    return [
        (event.item_id, event.status)
        for event in events
        if isinstance(event, QueueItemStatusChanged) and event.status in FINAL
    ]


def gather(things: Iterator[T], seen: list[T] | None = None) -> list[T]:
    """All there are; in `seen` as soon as there are any."""
    found: list[T] = [] if seen is None else seen
    for thing in things:
        found += [thing]
    return found


def soon(function: Any, *arguments: Any, seconds: float = 0.3) -> None:
    """Have somebody else do something while we wait."""
    threading.Timer(seconds, function, arguments).start()


def test_a_job_says_what_was_heard_of_it_last_and_asks_when_told_to(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    workflow = adding(client, a=1, b=2)
    first, second = workflow.submit(runs=3), workflow.submit()
    assert (first.status, second.status, first.is_pending, first.position) == ("pending", "pending", True, None)
    assert first.statuses == dict.fromkeys(first.item_ids, "pending")
    assert (len(first), first.item_id, first.queue_id) == (3, first.item_ids[0], "default")
    assert (first.progress.items_done, first.progress.items_total, first.progress.percent) == (0, 3, 0)
    assert first.refresh() == second.refresh() == "pending"
    assert (first.position, second.position) == (0, 3)
    sooner = workflow.submit(prepend=True)
    sooner.refresh()
    first.refresh()
    assert (sooner.position, first.position) == (0, 1)
    client.queue_repo.resume()
    assert [item.outputs["add"].value for item in second.wait(30)] == [3]
    assert first.status == "pending", "nobody asked"
    assert first.refresh() == "completed"
    assert first.is_complete
    assert first.is_successful
    assert not any((first.is_pending, first.is_running, first.is_failed, first.is_canceled))
    assert first.statuses == dict.fromkeys(first.item_ids, "completed")
    assert first.position is None
    assert (first.progress.items_done, first.progress.percent) == (3, 100)
    assert repr(first) == f"{type(first).__name__}({first.batch_id!r}, items=3, status='completed')"


def test_a_running_job_is_running(client: InvokeAIClient) -> None:
    job = (denoising(client)).submit(runs=2)
    for event in job.events(timeout=30):
        if isinstance(event, InvocationEvent):
            break
    assert job.is_running
    assert job.refresh() == "in_progress"
    assert not job.is_complete
    assert job.position == 0, "the second item is next"
    assert job.cancel() == 2
    assert [item.status for item in job.wait(30)] == ["canceled", "canceled"]
    assert job.is_canceled


def test_failures_are_results_of_wait_and_errors_of_result(client: InvokeAIClient) -> None:
    job = (resizing(client, 8, TOO_WIDE, 16)).submit()
    result = job.wait(30)
    assert [item.status for item in result] == ["completed", "failed", "completed"]
    assert result.failed == (result.items[1],)
    assert (result.errors[0].node_id, result.errors[0].node_name) == ("resize", "To Size")
    assert [item.values for item in result] == [{"To Size.width": width} for width in (8, TOO_WIDE, 16)]
    assert job.is_failed
    assert (job.progress.items_done, job.progress.items_failed) == (3, 1)
    for _ in range(2):
        with pytest.raises(
            RunFailedError, match=r"1 of 3 queue items did not complete: .* in node 'To Size'"
        ) as failed:
            job.result(30)
        assert failed.value.item_id == job.item_ids[1]
        assert failed.value.result.images == result.images
        assert len(result.images) == 2


def test_a_canceled_job_is_a_result_of_wait_and_an_error_of_result(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (adding(client)).submit(runs=2)
    assert job.cancel() == 2
    assert job.cancel() == 0, "nothing is left"
    assert [item.status for item in job.wait(10)] == ["canceled", "canceled"]
    with pytest.raises(RunCanceledError, match="2 of 2 queue items did not complete") as canceled:
        job.result(10)
    assert [item.status for item in canceled.value.result] == ["canceled", "canceled"]


def test_waiting_for_what_has_ended_takes_no_time(client: InvokeAIClient) -> None:
    job = (resizing(client, 8, TOO_WIDE)).submit()
    first = job.wait(30)
    started = time.monotonic()
    again = job.wait(30)
    rebuilt = (client.queue_repo.job(job.batch_id)).wait(30)
    alone = (client.queue_repo.job_of(job.item_ids[1])).wait(30)
    assert time.monotonic() - started < 2
    assert first.images == again.images == rebuilt.images
    assert [item.status for item in rebuilt] == ["completed", "failed"]
    assert [item.status for item in alone] == ["failed"]
    assert alone.items[0].errors == first.items[1].errors


def test_each_item_comes_once_as_it_ends(client: InvokeAIClient, other: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (resizing(client, 8, TOO_WIDE, 16, 24)).submit()
    soon(other.queue_repo.resume)
    seen = gather(job.as_completed(30))
    assert [item.item_id for item in seen] == list(job.item_ids)
    assert [item.status for item in seen] == ["completed", "failed", "completed", "completed"]
    assert [len(item.images) for item in seen] == [1, 0, 1, 1]
    assert [item.values["To Size.width"] for item in seen] == [8, TOO_WIDE, 16, 24]
    assert job.is_failed
    again = [item.item_id for item in gather(job.as_completed(30))]
    assert sorted(again) == sorted(job.item_ids), "those that have ended before, too"


def test_items_come_while_others_are_still_to_run(client: InvokeAIClient, other: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (adding(client)).submit(runs=3)
    soon(other.queue_repo.cancel, job.item_ids[1])
    soon(other.queue_repo.delete, job.item_ids[0], seconds=0.6)
    seen: list[ItemResult] = []
    with pytest.raises(TimeoutError, match="2 of 3 queue items have"):
        gather(job.as_completed(3), seen)
    assert [(item.item_id, item.status) for item in seen] == [(job.item_ids[at], "canceled") for at in (1, 0)]
    assert [*job.statuses.values()] == ["canceled", "canceled", "pending"]


def test_every_end_is_told_once_and_why_it_failed(client: InvokeAIClient, other: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (resizing(client, TOO_WIDE, 8, TOO_WIDE)).submit()
    soon(other.queue_repo.resume)
    seen = gather(job.events(timeout=30))
    first, second, third = job.item_ids
    assert ends(seen) == [(first, "failed"), (second, "completed"), (third, "failed")]
    why = [event for event in seen if isinstance(event, InvocationError)]
    assert [(event.item_id, event.invocation_source_id) for event in why] == [(first, "resize"), (third, "resize")]
    assert seen[-1] is why[-1], "it comes after the item's end, and is not lost"
    assert why[-1].error_message
    for item_id in job.item_ids:
        own = [event for event in seen if getattr(event, "item_id", None) == item_id]
        names = [event.name for event in own if event.name != "invocation_progress"]
        assert names[0] == "queue_item_status_changed", "that it began"
        assert names.count("queue_item_status_changed") == 2
    started = [event.invocation_source_id for event in seen if isinstance(event, InvocationStarted)]
    done = [event.invocation_source_id for event in seen if isinstance(event, InvocationComplete)]
    assert started == ["blank", "resize"] * 3
    assert done == ["blank", "blank", "resize", "blank"]
    assert job.is_failed
    after = gather(job.events(timeout=30))
    assert ends(after) == ends(seen), "of what has ended, the ends"
    assert len(after) == 3
    assert after[0].error_message, "with what the server says of them"  # type: ignore[attr-defined]  # pyright: ignore


def test_ends_without_an_event_of_their_own_are_told_too(client: InvokeAIClient, other: InvokeAIClient) -> None:
    """Of what waits and is canceled in bulk the server tells only the numbers."""
    client.queue_repo.pause()
    job = (adding(client)).submit(runs=3)
    soon(other.queue_repo.cancel, job.item_ids[2])
    soon(other.queue_repo.cancel_batches, job.batch_id, seconds=0.6)
    seen = gather(job.events(timeout=30))
    assert ends(seen) == [(job.item_ids[at], "canceled") for at in (2, 0, 1)]


def test_the_events_of_one_item_leave_out_its_siblings(client: InvokeAIClient, other: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (resizing(client, 8, TOO_WIDE, 16)).submit()
    one = client.queue_repo.job_of(job.item_ids[2])
    soon(other.queue_repo.resume)
    seen = gather(one.events(timeout=30))
    assert {getattr(event, "item_id", one.item_id) for event in seen} == {one.item_id}
    assert ends(seen) == [(one.item_id, "completed")]


def test_one_item_is_canceled_and_its_siblings_are_not(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (adding(client, a=4)).submit(runs=3)
    one = client.queue_repo.job_of(job.item_ids[1])
    assert one.cancel() == 1
    assert one.cancel() == 0
    job.refresh()
    assert [*job.statuses.values()] == ["pending", "canceled", "pending"]
    assert job.status == "in_progress", "some of it has ended, some has not"
    client.queue_repo.resume()
    with pytest.raises(RunCanceledError, match="1 of 3 queue items did not complete") as canceled:
        job.result(30)
    assert [item.status for item in canceled.value.result] == ["completed", "canceled", "completed"]
    assert canceled.value.item_id == job.item_ids[1]


def test_what_failed_runs_again_and_the_batch_shows_what_became_of_it(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (resizing(client, 8, 16, 24)).submit()
    for item_id in job.item_ids[1:]:
        client.queue_repo.cancel(item_id)
    client.queue_repo.resume()
    first = job.wait(30)
    assert [item.status for item in first] == ["completed", "canceled", "canceled"]
    again = job.retry()
    assert again.batch_id == job.batch_id
    assert len(again) == 2
    assert not set(again.item_ids) & set(job.item_ids)
    result = again.result(30)
    assert [item.values for item in result] == [{"To Size.width": width} for width in (16, 24)]
    assert [image.size for image in [image.to_pil() for image in result.images]] == [(16, 8), (24, 8)]
    assert job.is_canceled, "the first stays what it was"
    whole = client.queue_repo.job(job.batch_id)
    assert whole.item_ids == (job.item_ids[0], *again.item_ids)
    assert whole.is_successful
    assert (whole.result(30)).images == first.images + result.images
    for done in (again, whole):
        with pytest.raises(InvalidRequestError, match="nothing to run again: only items that failed or were canceled"):
            done.retry()
    with pytest.raises(InvalidRequestError, match="nothing to run again: they were run again already"):
        job.retry()
    assert again.cancel() == 0


def test_what_is_run_again_is_canceled_without_what_still_waits(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (adding(client)).submit(runs=4)
    for item_id in job.item_ids[:2]:
        client.queue_repo.cancel(item_id)
    again = job.retry()
    assert again.cancel() == 2
    job.refresh()
    assert [*job.statuses.values()] == ["canceled", "canceled", "pending", "pending"]
    more = again.retry()
    assert job.cancel() == 2, "and not what is run again"
    assert again.cancel() == 0
    assert more.refresh() == "pending"


def test_a_job_out_of_time_is_left_alone_or_canceled(client: InvokeAIClient) -> None:
    workflow = denoising(client)
    job = workflow.submit(runs=2)
    with pytest.raises(TimeoutError, match="did not end in 1 s; 0 of 2 queue items have") as late:
        job.wait(1)
    assert [item.item_id for item in late.value.result] == list(job.item_ids)
    assert late.value.result.unfinished == late.value.result.items
    assert late.value.result.failed == ()
    job.refresh()
    assert job.is_running, "it was left alone"
    with pytest.raises(TimeoutError, match=r"; what was left was canceled$") as canceled:
        job.result(0.5, on_timeout="cancel")
    assert [item.status for item in canceled.value.result] == ["canceled", "canceled"]
    assert [item.status for item in job.wait(30)] == ["canceled", "canceled"]
    client.queue_repo.wait_until_idle(30)


def test_what_was_done_when_the_time_was_over_is_not_lost(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (resizing(client, 8, 16)).submit()
    (client.queue_repo.job_of(job.item_ids[1])).cancel()
    again = job.retry()
    client.queue_repo.cancel(again.item_id)
    client.queue_repo.resume()
    job.wait(30)
    client.queue_repo.pause()
    rest = (client.queue_repo.job_of(again.item_id)).retry()
    whole = client.queue_repo.job(job.batch_id)
    assert whole.item_ids == (job.item_ids[0], rest.item_id)
    with pytest.raises(TimeoutError, match="1 of 2 queue items have") as late:
        whole.wait(0.5)
    assert len(late.value.result.images) == 1
    assert [item.ok for item in late.value.result] == [True, False]


def test_others_find_the_same_job_with_the_same_outcome(client: InvokeAIClient, other: InvokeAIClient) -> None:
    job = (resizing(client, 8, TOO_WIDE, 16)).submit()
    mine = job.wait(30)
    found = other.queue_repo.job(job.batch_id)
    theirs = found.wait(30)
    assert (found.batch_id, found.item_ids) == (job.batch_id, job.item_ids)
    assert found.submission.output_nodes == job.submission.output_nodes
    assert dict(found.submission.nodes) == dict(job.submission.nodes)
    for ours, item in zip(mine, theirs, strict=True):
        assert (item.item_id, item.status, item.values) == (ours.item_id, ours.status, ours.values)
        assert item.errors == ours.errors
        assert [(key, o.node_name, o.values) for key, o in item.outputs.items()] == [
            (key, o.node_name, o.values) for key, o in ours.outputs.items()
        ]
        assert [image.image_name for image in item.images] == [image.image_name for image in ours.images]
    assert len(theirs.images) == 2
    assert len(theirs.intermediate_images) == len(mine.intermediate_images) == 1
    generated = (denoising(client, steps=1)).submit()
    image = (generated.result(60)).images[0]
    assert [i.image_name for i in other.queue_repo.job(generated.batch_id).result(30).images] == [image.image_name]


def test_what_is_not_there_is_said_at_once(client: InvokeAIClient) -> None:
    started = time.monotonic()
    with pytest.raises(JobNotFoundError, match="queue 'default' has no items of batch 'nowhere'"):
        client.queue_repo.job("nowhere")
    with pytest.raises(JobNotFoundError, match="queue 'default' has no item 987654321"):
        client.queue_repo.job_of(987654321)
    elsewhere = (adding(client)).submit(queue_id="night")
    with pytest.raises(JobNotFoundError, match=f"queue 'default' has no item {elsewhere.item_id}"):
        client.queue_repo.job_of(elsewhere.item_id)
    with pytest.raises(JobNotFoundError, match="queue 'default' has no items of batch"):
        client.queue_repo.job(elsewhere.batch_id)
    assert time.monotonic() - started < 2
    elsewhere.result(30)


@pytest.mark.parametrize("way", ["all but the current", "the batch", "deleted", "cleared"])
def test_others_end_what_is_waited_for(way: str, client: InvokeAIClient, other: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (adding(client)).submit(runs=2)

    def end_it() -> None:
        if way == "all but the current":
            other.queue_repo.cancel_all_except_current()
        elif way == "the batch":
            other.queue_repo.cancel_batches(job.batch_id)
        elif way == "cleared":
            other.queue_repo.clear()
        else:
            for item_id in job.item_ids:
                other.queue_repo.delete(item_id)

    soon(end_it)
    started = time.monotonic()
    result = job.wait(20)
    assert [item.status for item in result] == ["canceled", "canceled"]
    assert time.monotonic() - started < 5
    assert job.is_canceled
    how = "was deleted from the queue" if way in ("deleted", "cleared") else "was canceled"
    with pytest.raises(RunCanceledError, match=how):
        job.result(10)


@pytest.mark.parametrize("width", [8, TOO_WIDE])
def test_what_was_heard_before_it_was_deleted_is_the_result(
    width: int, client: InvokeAIClient, other: InvokeAIClient
) -> None:
    """Whoever tidies up the moment an item has ended takes its record with it."""
    client.queue_repo.pause()
    job = (resizing(client, width)).submit()

    def tidy(progress: Progress) -> None:
        if progress.status in FINAL:
            assert other.queue_repo.prune() >= 1

    soon(other.queue_repo.resume)
    result = job.wait(30, progress=tidy)
    again = job.wait(30)
    for seen in (result, again):
        assert [item.status for item in seen] == ["completed" if width == 8 else "failed"]
        assert len(seen.images) == (width == 8)
        assert seen.outputs["blank"].images
    if width == 8:
        assert (result.images[0].to_pil()).size == (8, 8)
    else:
        assert result.errors[0].error_message
        assert "gives no reason" not in result.items[0].how_it_ended
    with pytest.raises(JobNotFoundError):
        client.queue_repo.job(job.batch_id)


def test_a_paused_queue_is_told_and_waited_for(
    client: InvokeAIClient, other: InvokeAIClient, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr("invokeai_py_client.queue._sync.watching.FIRST_CHECK_SECONDS", 0.5)
    client.queue_repo.pause()
    job = (adding(client, a=2, b=2)).submit()
    seen: list[Progress] = []

    def let_it_pass(progress: Progress) -> None:
        seen.append(progress)
        clock.put_forward()

    def resume(progress: Progress) -> None:
        seen.append(progress)
        if progress.message:
            other.queue_repo.resume()

    with (
        pytest.warns(QueuePausedWarning, match=r"the queue is paused: .* \(queue 'default'\)"),
        pytest.raises(TimeoutError, match=r"it is pending; the queue is paused: queue_repo.resume\(\) has it go on"),
    ):
        job.wait(60, progress=let_it_pass)
    assert [(progress.status, progress.message[:19]) for progress in seen] == [("pending", "the queue is paused")]
    with pytest.warns(QueuePausedWarning, match="paused"):
        result = job.result(30, progress=resume)
    assert result.outputs["add"].value == 4
    assert seen[-1].status == "completed"
    assert not seen[-1].message, "it is not paused any more"
    assert job.is_successful


def test_a_queue_that_cannot_run_is_told_without_events_too(
    client: InvokeAIClient, other: InvokeAIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("invokeai_py_client.queue._sync.watching.FIRST_CHECK_SECONDS", 0.5)
    monkeypatch.setattr("invokeai_py_client.events.codec.PATH", "/blocked/by/a/proxy")
    with InvokeAIClient(client.base_url) as blocked:
        client.queue_repo.pause()
        job = (adding(blocked, a=2, b=2)).submit(runs=2)

        def resume(progress: Progress) -> None:
            if progress.message:
                other.queue_repo.resume()

        with pytest.warns(QueuePausedWarning, match="paused"):
            result = job.result(30, progress=resume)
        assert result.outputs["add"].value == [4, 4]


def test_a_job_knows_what_any_of_its_watchers_heard(client: InvokeAIClient, other: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = (adding(client)).submit(runs=2)
    soon(other.queue_repo.cancel, job.item_ids[0])
    for item in job.as_completed(30):
        assert item.item_id in job.item_ids
        for event in job.events(timeout=30):
            assert ends([event]) == [(job.item_ids[0], "canceled")]
            break
        client.queue_repo.resume()
    assert job.status == "canceled"
    assert job.is_complete
    assert [*job.statuses.values()] == ["canceled", "completed"]


def test_what_makes_no_sense_is_said_before_anything_is_sent(client: InvokeAIClient) -> None:
    workflow = adding(client)
    wrong: Any = [1, 2]
    with pytest.raises(InvalidRequestError, match=r"inputs must be values by input, .* not \[1, 2\]"):
        workflow.submit(wrong)
    with pytest.raises(InvalidRequestError, match="lists of values by input are needed"):
        workflow.sweep(wrong)
    wrong = 5
    with pytest.raises(InvalidRequestError, match="item_ids must be numbers of queue items"):
        client.queue_repo.get_items_by_ids(wrong)
    job = workflow.submit()
    wrong = "at once"
    for timeout in (0, -1, float("nan"), wrong):
        with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
            job.wait(timeout)
        with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
            gather(job.as_completed(timeout))
        with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
            gather(job.events(timeout=timeout))
    with pytest.raises(InvalidRequestError, match="on_timeout must be 'leave' or 'cancel', not 'at once'"):
        job.result(on_timeout=wrong)
    with pytest.raises(InvalidRequestError, match="progress must be a plain function"):
        job.wait(progress=wrong)
    nothings: list[Any] = ["", None, 5]
    for nothing in nothings:
        with pytest.raises(InvalidRequestError, match="batch_id must be a text that is not empty"):
            client.queue_repo.job(nothing)
    no_numbers: list[Any] = ["5", None, True, 1.5]
    for no_number in no_numbers:
        with pytest.raises(InvalidRequestError, match="item_id must be the number of a queue item"):
            client.queue_repo.job_of(no_number)
    assert (job.wait(30)).items[0].ok
