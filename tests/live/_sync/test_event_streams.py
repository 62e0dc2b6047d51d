# Made from tests/live/_async/test_event_streams.py by `python scripts/unasync.py`: edit that file.
"""Streams of typed events from a real server."""

from __future__ import annotations

import random
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
import websockets.exceptions
import websockets.sync.server

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.events import (
    BatchEnqueued,
    Disconnected,
    Event,
    InvocationComplete,
    InvocationEvent,
    InvocationProgress,
    ModelEvent,
    ModelInstallEvent,
    QueueCleared,
    QueueEvent,
    QueueItemEvent,
    QueueItemsCanceled,
    QueueItemStatusChanged,
    Reconnected,
)
from invokeai_py_client.events._sync.streams import EventStream
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ConfigurationError,
    ConnectionError,
    InvalidRequestError,
    TimeoutError,
    WrongServerError,
)
from tests.live._sync.made import adding, denoising, resizing
from tests.live.conftest import ADMIN, PASSWORD
from tests.live.proxy import fault_proxy

pytestmark = pytest.mark.usefixtures("calm_queue")

SECONDS = 10.0
"""How long what must come is waited for."""


def heard(stream: EventStream, seconds: float = 0.0) -> list[Event]:
    """What a stream has heard, until nothing comes for some seconds."""
    found: list[Event] = []
    while True:
        try:
            event = stream.get(seconds)
        except TimeoutError:
            return found
        assert event is not None
        found.append(event)


def rest_of(stream: EventStream) -> list[Event]:
    """What a stream hears until it ends."""
    found: list[Event] = []
    for event in stream:
        found += [event]
    return found


def until(stream: EventStream, *kinds: type[Event]) -> list[Event]:
    """What a stream hears until there was an event of each kind."""
    found: list[Event] = []
    while not all(any(isinstance(event, kind) for event in found) for kind in kinds):
        event = stream.get(SECONDS)
        assert event is not None, found
        found.append(event)
    return found


def heard_of_clearing(night: EventStream, other: InvokeAIClient) -> Event | None:
    """What is heard when the queue is cleared; again if nothing is, for who clears may be quicker than who joins."""
    for _ in range(5):
        other.queue_repo.get_queue("night").clear()
        with suppress(TimeoutError):
            return night.get(SECONDS / 2)
    return None


def end_of(stream: EventStream, item_id: int) -> list[Event]:
    """What a stream hears until an item has completed."""
    found: list[Event] = []
    while True:
        event = stream.get(SECONDS)
        assert event is not None, found
        found.append(event)
        match event:
            case QueueItemStatusChanged(item_id=ended, status="completed") if ended == item_id:
                return found
            case _:
                pass


def names(events: list[Event]) -> list[str]:
    return [event.name for event in events if event.name != "invocation_progress"]


def test_streams_hear_what_they_ask_for(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    workflow = adding(client)
    job = workflow.submit(runs=2, destination="here")
    elsewhere = workflow.submit(queue_id="night", destination="there")
    session_id = (client.queue_repo.get_item(job.item_ids[1])).session_id
    streams = {
        "queue": client.events(queue_id="night"),
        "batch": client.events(batch_id=job.batch_id),
        "item": client.events(item_id=job.item_id),
        "session": client.events(session_id=session_id),
        "destination": client.events(destination="there"),
        "type": client.events(InvocationComplete),
        "types": client.events(InvocationComplete, QueueItemStatusChanged, item_id=job.item_id),
        "of nodes": client.events(InvocationEvent, queue_id="default"),
        "of models": client.events(ModelEvent),
        "both": client.events(batch_id=job.batch_id, item_id=elsewhere.item_id),
        "any": client.events(Event, queue_id="default"),
        "all": client.events(),
    }
    for stream in streams.values():
        stream.open()
    client.queue_repo.resume()
    found = {"all": end_of(streams["all"], elsewhere.item_id)}
    for name, stream in streams.items():
        found[name] = found.get(name) or heard(stream)
        stream.close()
    of_one = ["queue_item_status_changed", "invocation_started", "invocation_complete", "queue_item_status_changed"]
    assert names(found["all"]) == of_one * 3
    assert names(found["batch"]) == names(found["any"]) == of_one * 2
    for name in ("queue", "item", "session", "destination"):
        assert names(found[name]) == of_one
    items = {name: {getattr(event, "item_id", 0) for event in events} for name, events in found.items()}
    assert items["queue"] == items["destination"] == {elsewhere.item_id}
    assert items["batch"] == items["of nodes"] == set(job.item_ids)
    assert items["item"] == {job.item_ids[0]}
    assert items["session"] == {job.item_ids[1]}
    assert names(found["type"]) == ["invocation_complete"] * 3
    assert names(found["types"]) == ["queue_item_status_changed", "invocation_complete", "queue_item_status_changed"]
    assert names(found["of nodes"]) == ["invocation_started", "invocation_complete"] * 2
    assert found["of models"] == found["both"] == []


def test_events_that_name_items_only_pass_the_filters_they_may_be_meant_for(
    client: InvokeAIClient, other: InvokeAIClient
) -> None:
    client.queue_repo.pause()
    job = (adding(client)).submit(runs=2)
    with client.events(batch_id=job.batch_id) as batch, client.events(item_id=job.item_ids[1]) as item:
        with client.events(QueueEvent, queue_id="night") as night, client.events(QueueEvent) as everything:
            other.queue_repo.cancel_batches(job.batch_id)
            until(everything, QueueItemsCanceled)
            more = other.queue_repo.retry(job.item_ids[0])
            other.queue_repo.clear()
            until(everything, QueueCleared)
            assert [type(event) for event in heard(batch)][-1] is QueueCleared
            [canceled, *_] = heard(item)
            assert isinstance(canceled, QueueItemsCanceled)
            assert sorted(canceled.canceled_item_ids) == sorted(job.item_ids)
            assert heard(night) == []
            assert len(more) == 1


def test_every_event_of_a_run_says_when_it_was_and_previews_are_pictures(client: InvokeAIClient) -> None:
    workflow = denoising(client, steps=4)
    with client.events() as events:
        started = datetime.now(UTC) - timedelta(seconds=2)
        job = workflow.submit()
        seen = end_of(events, job.item_id)
    for event in seen:
        assert event.timestamp
        assert started < event.timestamp < datetime.now(UTC) + timedelta(seconds=2), event
        assert len(repr(event)) < 500, "without what is large"
    [enqueued] = [event for event in seen if isinstance(event, BatchEnqueued)]
    assert (enqueued.batch_id, enqueued.enqueued, enqueued.requested) == (job.batch_id, 1, 1)
    denoised = [event for event in seen if isinstance(event, InvocationProgress) and event.message == "Denoising"]
    assert [event.percentage for event in denoised] == [0, 0.25, 0.5, 0.75, 1]
    for event in denoised:
        assert event.image
        preview = event.image.to_pil()
        assert preview.size[0] > 0
        assert preview.format == "JPEG"
    [*_, last] = [event for event in seen if isinstance(event, QueueItemStatusChanged)]
    assert last.created_at
    assert last.started_at
    assert last.completed_at
    assert last.created_at <= last.started_at <= last.completed_at
    assert last.completed_at.tzinfo
    assert last.batch_status["completed"] == 1
    statuses = [event for event in seen if isinstance(event, QueueItemStatusChanged)]
    sequences = [event.status_sequence or 0 for event in statuses]
    assert sequences == sorted(set(sequences))


def test_a_stream_ends_when_it_is_closed_or_nothing_comes_in_time(client: InvokeAIClient) -> None:
    with client.events(BatchEnqueued, timeout=0.2) as events:
        assert events.is_open
        assert events.queue_id == "default"
        with pytest.raises(TimeoutError, match=r"no event came in 0\.2 s"):
            rest_of(events)
        (adding(client)).run(timeout=30)
        event = events.get(SECONDS)
        assert isinstance(event, BatchEnqueued), "after a time-out it goes on"
        (adding(client)).run(timeout=30)
        events.close()
        events.close()
        assert not events.is_open
        assert rest_of(events) == [], "what was not read is not wanted any more"
        assert events.get() is None
    with pytest.raises(TimeoutError):
        rest_of(client.events(BatchEnqueued, timeout=0.1))


def test_a_stream_ends_with_its_client(ready_url: str) -> None:
    with InvokeAIClient(ready_url) as client:
        events = client.events()
        events.open()
    assert rest_of(events) == []


def test_a_callback_hears_until_it_is_closed(client: InvokeAIClient) -> None:
    told: list[Event] = []
    closed: list[bool] = []

    def fail(event: Event) -> None:
        raise RuntimeError(event)

    failing = client.events(callback=fail)
    failing.open()
    listening = client.events(InvocationComplete, callback=told.append, on_close=lambda: closed.append(True))
    listening.open()
    with client.events() as events:
        job = (adding(client)).submit()
        end_of(events, job.item_id)
    with pytest.raises(InvalidRequestError, match="these events go to a callback"):
        listening.get()
    listening.close()
    assert [event.name for event in told] == ["invocation_complete"]
    assert closed == [True]
    listening.close()
    assert closed == [True]
    failing.close()


def test_who_reads_too_slowly_loses_the_oldest_and_is_told_how_many(
    client: InvokeAIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with client.events() as quick:
        monkeypatch.setattr("invokeai_py_client.events._sync.streams.LARGEST_BACKLOG", 3)
        with client.events() as slow:
            job = (adding(client)).submit(runs=2)
            everything = end_of(quick, job.item_ids[-1])
            left = heard(slow, 0.2)
            assert len(left) == 3
            assert left == everything[-3:]
            assert slow.dropped == len(everything) - 3
    assert quick.dropped == 0


def test_a_connection_that_is_cut_comes_back_with_all_its_queues(ready_url: str, other: InvokeAIClient) -> None:
    errors: list[Exception] = []
    closed: list[bool] = []
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url) as client:
            night = client.events(queue_id="night")
            night.open()
            told: list[Event] = []
            calling = client.events(
                queue_id="night", callback=told.append, on_error=errors.append, on_close=lambda: closed.append(True)
            )
            calling.open()
            for cuts in (1, 2):
                proxy.cut()
                lost, back = until(night, Disconnected, Reconnected)
                assert isinstance(lost, Disconnected)
                assert isinstance(lost.error, ConnectionError)
                assert isinstance(back, Reconnected)
                assert isinstance(heard_of_clearing(night, other), QueueCleared)
                assert proxy.sockets == cuts + 1
                assert closed == []
            calling.close()
            assert [type(event) for event in told] == [Disconnected, Reconnected, QueueCleared] * 2
            assert len(errors) == 2
            assert closed == [True]
            proxy.leave()
            assert isinstance(night.get(SECONDS), Disconnected)
            with pytest.raises(TimeoutError):
                night.get(1)  # however often it cannot be opened again
            proxy.away = False
            assert isinstance(night.get(SECONDS), Reconnected)


def test_a_server_that_has_moved_is_found_where_it_is_now(ready_url: str, other: InvokeAIClient) -> None:
    with fault_proxy(ready_url) as old, fault_proxy(ready_url) as new:
        with InvokeAIClient(old.url) as client:
            job = (denoising(client, steps=60)).submit()
            with client.events(batch_id=job.batch_id) as events:
                client.base_url = new.url
                old.leave()
                until(events, Disconnected, Reconnected, QueueItemEvent)
                assert client.base_url == new.url
                assert (job.result(60)).images
                assert new.sockets == 1
        with pytest.raises(ConfigurationError):
            client.base_url = "nowhere"


def test_what_is_no_event_connection_of_a_server_ends_the_stream(ready_url: str) -> None:
    """At once where there never was one, after the client's patience where a proxy may answer for a server."""

    class Page(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    def chat(connection: websockets.sync.server.ServerConnection) -> None:
        connection.send("hello")
        with suppress(websockets.exceptions.ConnectionClosed):
            connection.recv()

    with HTTPServer(("127.0.0.1", 0), Page) as page, websockets.sync.server.serve(chat, "127.0.0.1", 0) as chatting:
        threading.Thread(target=page.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        threading.Thread(target=chatting.serve_forever, daemon=True).start()
        for port in (page.server_address[1], chatting.socket.getsockname()[1]):
            told: list[object] = []
            with fault_proxy(ready_url) as proxy:
                with InvokeAIClient(proxy.url, patience=0.5) as client, client.events() as events:
                    calling = client.events(
                        callback=told.append, on_error=told.append, on_close=partial(told.append, 0)
                    )
                    calling.open()
                    proxy.target = ("127.0.0.1", port)
                    proxy.cut()
                    assert isinstance(events.get(SECONDS), Disconnected)
                    with pytest.raises(WrongServerError):
                        events.get(SECONDS)
                    with pytest.raises(WrongServerError):
                        events.get(SECONDS)
                    assert not events.is_open
                    with pytest.raises(WrongServerError):
                        client.events().open()
                    calling.close()
                    first, lost, *wrong, last = [type(one) for one in told]
                    assert (first, lost, set(wrong), last) == (Disconnected, ConnectionError, {WrongServerError}, int)
        page.shutdown()


def test_who_is_refused_is_told_and_may_come_back(multiuser_url: str) -> None:
    with InvokeAIClient(multiuser_url) as admin:
        admin.login(ADMIN, PASSWORD)
        good = admin.token or ""
    tokens = [good]
    ends: list[object] = []
    with fault_proxy(multiuser_url) as proxy:
        with InvokeAIClient(proxy.url, api_key=lambda: tokens[0]) as client:
            events = client.events()
            events.open()

            def close_slowly() -> None:
                time.sleep(0.4)
                ends.append("closed")

            calling = client.events(callback=lambda _: None, on_error=ends.append, on_close=close_slowly)
            calling.open()
            tokens[0] = "garbage"
            proxy.cut()
            assert isinstance(events.get(SECONDS), Disconnected)
            with pytest.raises(AuthenticationError, match="the server refused the event connection"):
                events.get(SECONDS)
            with pytest.raises(AuthenticationError):
                client.events().open()
            tokens[0] = good
            with client.events() as again:
                job = (adding(client)).submit()
                seen = end_of(again, job.item_id)
                assert not [event for event in seen if isinstance(event, Disconnected)]
                assert heard(again, 1) == [], "whoever was refused takes nothing of it along"
            calling.close()
            assert ends[-1] == "closed"
            assert isinstance(ends[-2], AuthenticationError)
            assert ends.count("closed") == 1


def test_logging_out_ends_the_stream_and_not_the_run(multiuser_url: str) -> None:
    with InvokeAIClient(multiuser_url) as client:
        client.login(ADMIN, PASSWORD)
        events = client.events()
        events.open()
        client.logout()
        with pytest.raises(AuthenticationError, match="the server refused the event connection"):
            until(events, QueueCleared)
        client.login(ADMIN, PASSWORD)
        with client.events() as again:
            job = (resizing(client, 8, random.randrange(9, 99))).submit()
            assert len((job.result(30)).images) == 2
            end_of(again, job.item_ids[-1])


def test_what_makes_no_sense_is_said_before_anything_is_opened(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url) as client:
            wrong: Any
            for wrong in ("invocation_started", dict, BatchEnqueued(), None):
                with pytest.raises(InvalidRequestError, match=r"a class of invokeai_py_client\.events is needed, not"):
                    client.events(wrong)
            for wrong in ("", 5, ["default"]):
                for name in ("queue_id", "batch_id", "session_id", "destination"):
                    given: dict[str, Any] = {name: wrong}
                    with pytest.raises(InvalidRequestError, match=f"{name} must be"):
                        client.events(**given)
            for wrong in ("5", True, 1.5):
                with pytest.raises(InvalidRequestError, match="item_id must be the number of a queue item"):
                    client.events(item_id=wrong)
            for wrong in (0, -1, "1", float("nan")):
                with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
                    client.events(timeout=wrong)
            with pytest.raises(InvalidRequestError, match="ModelInstallEvent are not of a queue"):
                client.events(ModelInstallEvent, queue_id="default")
            for name in ("on_error", "on_close"):
                given = {name: print}
                with pytest.raises(InvalidRequestError, match="on_error and on_close go with a callback"):
                    client.events(**given)
            for name in ("callback", "on_error", "on_close"):
                given = {"callback": print, name: "print"}
                with pytest.raises(InvalidRequestError, match="a function is needed to be called, not 'print'"):
                    client.events(**given)
            assert proxy.sockets == 0
