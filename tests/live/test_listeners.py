"""Many who listen and wait at once: each hears everything, and all share one connection."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
import websockets.exceptions
import websockets.sync.client

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.events import BatchEnqueued, Event, QueueItemStatusChanged
from invokeai_py_client.events.websocket import AsyncSocket, Socket
from invokeai_py_client.exceptions import InvalidRequestError, QueuePausedWarning
from tests.workflow_files import invocation, workflow_file

from .proxy import fault_proxy

pytestmark = pytest.mark.usefixtures("calm_queue")

SUBSCRIBERS, WAITERS = 5, 50
LINKS = 301

Said = tuple[str, dict[str, Any]]
"""Name and payload of an event."""


def added(node_id: str) -> dict[str, Any]:
    """A node that adds, each time it runs."""
    node = invocation(node_id, "add", intermediate=False, a=1, b=1)
    node["data"]["useCache"] = False
    return node


def chain() -> dict[str, Any]:
    """A workflow of nodes one behind the other."""
    edges = [(f"n{number}.value", f"n{number + 1}.a") for number in range(LINKS - 1)]
    return workflow_file(*(added(f"n{number}") for number in range(LINKS)), edges=edges)


@contextmanager
def recorder(url: str) -> Generator[list[Said]]:
    """What a connection that is not ours gets of the server, frame by frame."""
    heard: list[Said] = []
    address = url.replace("http", "ws", 1) + "/ws/socket.io/?EIO=4&transport=websocket"
    with websockets.sync.client.connect(address, max_size=None, proxy=None) as socket:
        assert str(socket.recv(10)).startswith("0")
        socket.send("40")
        assert str(socket.recv(10)).startswith("40")

        def record() -> None:
            try:
                for frame in socket:
                    if frame == "2":
                        socket.send("3")
                    elif isinstance(frame, str) and frame.startswith("42"):
                        name, payload = json.loads(frame[2:])
                        heard.append((name, payload))
            except websockets.exceptions.ConnectionClosed:
                return

        thread = threading.Thread(target=record)
        thread.start()
        socket.send('42["subscribe_queue",{"queue_id":"default"}]')
        yield heard
    thread.join(10)


def is_end(name: str, payload: Any, last_item: int) -> bool:
    """Whether the last queue item has completed."""
    return (name, payload.get("item_id"), payload.get("status")) == (
        "queue_item_status_changed",
        last_item,
        "completed",
    )


def of_batch(heard: list[Said], batch_id: str) -> list[Said]:
    return [said for said in heard if said[1].get("batch_id") == batch_id]


@pytest.mark.parametrize(("what", "runs", "events"), [("chain", 1, 2 + 2 * LINKS), ("batch", 1_000, 4 * 1_000)])
async def test_everybody_hears_everything_in_order(ready_url: str, what: str, runs: int, events: int) -> None:
    workflow = chain() if what == "chain" else workflow_file(added("add"))
    last_item: list[int] = []
    submitted = threading.Event()

    def until_the_end(event: Event, said: list[Said]) -> bool:
        said.append((event.name, event.payload))
        if event.name != "queue_item_status_changed":
            return False
        submitted.wait(30)
        return is_end(event.name, event.payload, last_item[0])

    with InvokeAIClient(ready_url) as client, recorder(ready_url) as recorded:
        async with AsyncInvokeAIClient(ready_url) as async_client:
            streams = [client.events(timeout=60) for _ in range(SUBSCRIBERS)]
            async_streams = [await async_client.events(timeout=60) for _ in range(SUBSCRIBERS)]

            def listen(number: int) -> list[Said]:
                said: list[Said] = []
                for event in streams[number]:
                    if until_the_end(event, said):
                        break
                return said

            async def listen_too(number: int) -> list[Said]:
                said: list[Said] = []
                async for event in async_streams[number]:
                    if until_the_end(event, said):
                        break
                return said

            with ThreadPoolExecutor(SUBSCRIBERS + 1) as threads:
                listening = [threads.submit(listen, number) for number in range(SUBSCRIBERS)]
                made = await async_client.create_workflow(workflow)
                job = await made.submit(runs=runs)
                last_item.append(job.item_ids[-1])
                submitted.set()
                heard = [await asyncio.gather(*(listen_too(number) for number in range(SUBSCRIBERS)))]
                heard.append([await asyncio.wrap_future(future) for future in listening])
            assert [stream.dropped for stream in streams + async_streams] == [0] * SUBSCRIBERS * 2
            for _ in range(100):
                if recorded and any(is_end(name, payload, job.item_ids[-1]) for name, payload in recorded[-10:]):
                    break
                await asyncio.sleep(0.05)
            result = await job.result(30)
            for stream in async_streams:
                await stream.close()
    wanted = of_batch(recorded, job.batch_id)
    assert len(wanted) == events + 1, "and that the batch was enqueued"
    for colour in heard:
        for said in colour:
            assert of_batch(said, job.batch_id) == wanted
    assert [item.ok for item in result] == [True] * runs


@pytest.mark.parametrize("colour", ["threads", "tasks"])
async def test_all_who_wait_share_one_connection(
    ready_url: str, colour: str, monkeypatch: pytest.MonkeyPatch, other: InvokeAIClient
) -> None:
    frames: list[str] = []

    def noted(send: Any) -> Any:
        def send_and_note(self: Any, frame: str) -> Any:
            frames.append(frame)
            return send(self, frame)

        return send_and_note

    for kind in (Socket, AsyncSocket):
        monkeypatch.setattr(kind, "send", noted(kind.send))
    other.queue_repo.pause()
    threading.Timer(1, other.queue_repo.resume).start()
    with fault_proxy(ready_url) as proxy:
        if colour == "threads":
            with InvokeAIClient(proxy.url) as client, ThreadPoolExecutor(WAITERS) as threads:
                workflow = client.create_workflow(workflow_file(added("add")))
                jobs = [workflow.submit({"a": number}) for number in range(WAITERS)]
                waiting = [threads.submit(job.result, 60) for job in jobs]
                values = [(await asyncio.wrap_future(future)).outputs["add"].value for future in waiting]
        else:
            async with AsyncInvokeAIClient(proxy.url) as async_client:
                made = await async_client.create_workflow(workflow_file(added("add")))
                async_jobs = [await made.submit({"a": number}) for number in range(WAITERS)]
                results = await asyncio.gather(*(job.result(60) for job in async_jobs))
                values = [result.outputs["add"].value for result in results]
        assert values == [number + 1 for number in range(WAITERS)]
        assert proxy.sockets == 1
        assert sum("subscribe_queue" in frame and "unsubscribe" not in frame for frame in frames) == 1


@pytest.mark.parametrize("colour", ["threads", "tasks"])
async def test_waiting_for_a_queue_that_stands_still_costs_next_to_nothing(
    ready_url: str, colour: str, monkeypatch: pytest.MonkeyPatch, other: InvokeAIClient
) -> None:
    """A request each time it is checked that nothing was missed, and none besides."""
    for module in ("_sync", "_async"):
        monkeypatch.setattr(f"invokeai_py_client.queue.{module}.watching.FIRST_CHECK_SECONDS", 0.2)
        monkeypatch.setattr(f"invokeai_py_client.queue.{module}.watching.CHECK_SECONDS", 1.0)
    other.queue_repo.pause()
    with fault_proxy(ready_url) as proxy, InvokeAIClient(proxy.url) as sync_client:
        async with AsyncInvokeAIClient(proxy.url) as client:
            job = await (await client.create_workflow(workflow_file(added("add")))).submit(runs=3)
            found = sync_client.queue_repo.job(job.batch_id)

            async def more_than(requests: int) -> None:
                async with asyncio.timeout(30):
                    while len(proxy.passed) <= requests:  # noqa: ASYNC110 - a thread tells
                        await asyncio.sleep(0.02)

            async def wait_and_count() -> float:
                """Requests for each second of waiting."""
                waiting = asyncio.to_thread(found.result, 30) if colour == "threads" else job.result(30)
                task = asyncio.ensure_future(waiting)
                await more_than(len(proxy.passed) + 3)
                before, started = len(proxy.passed), time.monotonic()
                await more_than(before + 3)
                asked, seconds = len(proxy.passed) - before, time.monotonic() - started
                other.queue_repo.resume()
                result: Any = await task
                assert result.outputs["add"].value == [2, 2, 2]
                return asked / seconds

            with pytest.warns(QueuePausedWarning, match="paused"):
                assert await wait_and_count() <= 4 / 2.9, "four of them are three checks apart, a second each"


async def test_two_who_read_one_stream_share_its_events_and_its_end(ready_url: str) -> None:
    async with AsyncInvokeAIClient(ready_url) as client:
        made = await client.create_workflow(workflow_file(added("add")))
        with InvokeAIClient(ready_url) as sync_client, ThreadPoolExecutor(2) as threads:
            sync_stream, stream = sync_client.events(BatchEnqueued), client.events(BatchEnqueued)

            all_heard: list[Event] = []

            def heard(event: Event) -> Event:
                all_heard.append(event)
                return event

            async def read() -> list[Event]:
                return [heard(event) async for event in stream]

            def read_in_thread() -> list[Event]:
                return [heard(event) for event in sync_stream]

            await stream.open()
            sync_stream.open()
            tasks = [asyncio.create_task(read()) for _ in range(2)]
            reading = [threads.submit(read_in_thread) for _ in range(2)]
            jobs = [await made.submit() for _ in range(6)]
            async with asyncio.timeout(30):
                while len(all_heard) < 2 * len(jobs):  # noqa: ASYNC110 - threads tell
                    await asyncio.sleep(0.02)
            await asyncio.sleep(0.5)  # none comes twice
            sync_stream.close()
            await stream.close()
            for parts in (
                await asyncio.wait_for(asyncio.gather(*tasks), 10),
                [await asyncio.wait_for(asyncio.wrap_future(future), 10) for future in reading],
            ):
                batches = [event.payload["batch_id"] for part in parts for event in part]
                assert sorted(batches) == sorted(job.batch_id for job in jobs), "each event once"
        for job in jobs:
            await job.result(30)


async def test_callbacks_may_be_slow_and_coroutine_functions_in_asyncio_code(ready_url: str) -> None:
    """A slow one takes nothing from others, and hears all in the end."""
    by_thread: list[int] = []
    by_task: list[int] = []
    quick: list[int] = []

    async def think(event: Any) -> None:
        await asyncio.sleep(0.1)
        by_task.append(event.item_id)

    def block(event: Any) -> None:
        time.sleep(0.1)
        by_thread.append(event.item_id)

    def note(event: Any) -> None:
        quick.append(event.item_id)

    with InvokeAIClient(ready_url) as sync_client:
        with pytest.raises(InvalidRequestError, match="coroutine function; those are for asyncio code"):
            sync_client.events(callback=think)
        async with AsyncInvokeAIClient(ready_url) as client:
            kind = QueueItemStatusChanged
            streams = [await client.events(kind, callback=think), await client.events(kind, callback=note)]
            sync_stream = sync_client.events(kind, callback=block)
            job = await (await client.create_workflow(workflow_file(added("add")))).submit(runs=5)
            await job.result(30)
            for _ in range(100):
                if len(by_task) == len(by_thread) == 10:
                    break
                await asyncio.sleep(0.1)
            assert by_task == by_thread == quick == [item_id for item_id in job.item_ids for _ in range(2)]
            for stream in streams:
                await stream.close()
            sync_stream.close()
