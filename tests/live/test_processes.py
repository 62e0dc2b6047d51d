"""Processes that are forked while a client is in use, clients nobody closes, and scopes that cancel their tasks."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
import warnings
from collections import Counter
from collections.abc import Callable
from contextlib import suppress

import anyio
import pytest
import trio
from invokeai_api.api import app

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.events import Disconnected, Event, QueueItemStatusChanged, Reconnected
from invokeai_py_client.exceptions import ClientClosedError, ConfigurationError
from tests.workflow_files import invocation, workflow_file

pytestmark = pytest.mark.usefixtures("calm_queue")

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked there")
ADD = invocation("add", "add", intermediate=False)
ADD["data"]["useCache"] = False
ADDING = workflow_file(ADD)
AWHILE = 20.0
"""Seconds a child has at most."""


def in_child(act: Callable[[], object]) -> str:
    """What a function returns or raises in a process that is forked from this one, as text."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forks of processes with threads
        child = os.fork()
    if child == 0:  # pragma: no cover - another process
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(int(AWHILE))
        try:
            said = repr(act())
        except BaseException as error:
            said = repr(error)
        os.write(writer, said.encode()[:4096])
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said or "it hung"


def until(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 10
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


@needs_fork
def test_a_child_has_connections_of_its_own_and_leaves_the_parents_alone(ready_url: str) -> None:
    heard: list[Event] = []
    with InvokeAIClient(ready_url) as client:
        workflow = client.create_workflow(ADDING)
        stream = client.events(callback=heard.append)
        others = client.events()
        workflow.run(timeout=AWHILE)

        def runs() -> int:
            return len([workflow.run(timeout=AWHILE) for _ in range(10)])

        def hears() -> bool:
            with client.events(QueueItemStatusChanged, timeout=AWHILE) as events:
                workflow.submit()
                return isinstance(next(iter(events)), QueueItemStatusChanged)

        def reads_the_parents() -> object:
            return others.get(timeout=AWHILE)

        assert in_child(runs) == "10"
        assert in_child(hears) == "True"
        assert in_child(client.close) == "None"
        assert "ClientClosedError" in in_child(reads_the_parents)
        assert in_child(stream.close) == "None"
        heard.clear()
        workflow.run(timeout=AWHILE)
        changes = QueueItemStatusChanged
        assert until(lambda: "completed" in [event.status for event in heard if isinstance(event, changes)])
        assert not [event for event in heard if isinstance(event, (Disconnected, Reconnected))]
        assert stream.is_open
        assert others.is_open


@needs_fork
@pytest.mark.parametrize("use", ["requests", "events"])
def test_a_fork_while_threads_use_the_client_does_not_hang(ready_url: str, use: str) -> None:
    """Locks, and the import system's, may be held at that moment."""
    with InvokeAIClient(ready_url) as client:

        def act() -> None:
            if use == "requests":
                client.send(app.app_version())
            else:
                client.events().close()

        stop = threading.Event()

        def busy() -> None:
            while not stop.is_set():
                act()

        threads = [threading.Thread(target=busy) for _ in range(6)]
        for thread in threads:
            thread.start()
        try:
            outcomes = Counter(in_child(act) for _ in range(20))
        finally:
            stop.set()
            for thread in threads:
                thread.join()
    assert outcomes == {"None": 20}


@needs_fork
def test_a_child_of_asyncio_code_has_a_loop_and_connections_of_its_own(ready_url: str) -> None:
    async def version(client: AsyncInvokeAIClient) -> str:
        return (await client.send(app.app_version())).version

    async def twice() -> tuple[str, str, str]:
        async with AsyncInvokeAIClient(ready_url) as client, client.events():
            before = await version(client)
            in_loop = in_child(lambda: threading_result(lambda: asyncio.run(version(client))))
            return before, in_loop.strip("'"), await version(client)

    assert len(set(asyncio.run(twice()))) == 1


def threading_result(act: Callable[[], str]) -> str:
    """What a function returns in a thread of its own: a forked task still seems to run in its parent's loop."""
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(act()))
    thread.start()
    thread.join()
    return found[0]


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


@pytest.mark.skipif(not os.path.exists("/proc/self/fd"), reason="open files cannot be counted there")
@pytest.mark.parametrize("listening", [False, True])
def test_clients_nobody_closes_leave_no_thread_and_no_socket(ready_url: str, listening: bool) -> None:
    """A warning of what was left open fails the test."""

    def use() -> None:
        client = InvokeAIClient(ready_url)
        client.board_repo.list_boards()
        if listening:
            client.create_workflow(ADDING).run(timeout=AWHILE)
            client.events(QueueItemStatusChanged)

    use()
    gc.collect()
    time.sleep(0.5)
    before = threading.active_count(), open_files()
    for _ in range(8):
        use()
    gc.collect()
    assert until(lambda: threading.active_count() <= before[0])
    assert until(lambda: open_files() <= before[1])


def test_asyncio_clients_nobody_closes_leave_no_task_and_no_socket(ready_url: str) -> None:
    async def use() -> None:
        client = AsyncInvokeAIClient(ready_url)
        await client.board_repo.list_boards()
        await (await client.create_workflow(ADDING)).run(timeout=AWHILE)

    async def uses() -> tuple[int, int]:
        await use()
        for _ in range(8):
            await use()
        gc.collect()
        for _ in range(100):
            if len(asyncio.all_tasks()) == 1:
                break
            await asyncio.sleep(0.05)
        return len(asyncio.all_tasks()), 1

    tasks, expected = asyncio.run(uses())
    assert tasks == expected
    gc.collect()


def test_callbacks_are_called_although_nobody_holds_their_stream(ready_url: str) -> None:
    heard: list[Event] = []
    with InvokeAIClient(ready_url) as client:
        client.events(callback=heard.append)
        gc.collect()
        client.create_workflow(ADDING).run(timeout=AWHILE)
        assert until(lambda: bool(heard))


@pytest.mark.parametrize("scope", ["timeout", "task group", "move on after", "scope of a group"])
async def test_a_run_is_canceled_with_the_scope_it_is_in(ready_url: str, other: InvokeAIClient, scope: str) -> None:
    """Those of asyncio, and those of anyio, which Starlette and FastAPI use: they cancel again and again."""
    destination = f"scoped {scope}"

    running = asyncio.Event()

    async def run() -> None:
        async with AsyncInvokeAIClient(ready_url) as client:
            workflow = await client.create_workflow(ADDING)
            await workflow.run(runs=500, timeout=60, destination=destination, progress=lambda _: running.set())

    async def when_running(end: Callable[[], object]) -> None:
        await running.wait()
        end()

    match scope:
        case "timeout":
            limit, now = asyncio.timeout(60), asyncio.get_running_loop().time
            ending = asyncio.create_task(when_running(lambda: limit.reschedule(now())))
            with suppress(TimeoutError):
                async with limit:
                    await run()
            await ending
        case "move on after":
            moving = anyio.move_on_after(60)
            ending = asyncio.create_task(when_running(lambda: setattr(moving, "deadline", anyio.current_time())))
            with moving:
                await run()
            await ending
        case "task group":
            with pytest.RaisesGroup(ZeroDivisionError):
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(run())
                    await running.wait()
                    raise ZeroDivisionError
        case _:
            async with anyio.create_task_group() as group:
                group.start_soon(run)
                await running.wait()
                group.cancel_scope.cancel()
    counts = other.queue_repo.count_by_destination(destination)
    assert counts.canceled > 0
    assert counts.pending + counts.in_progress == 0


def test_under_trio_the_client_for_asyncio_is_refused(ready_url: str) -> None:
    made_outside = AsyncInvokeAIClient(ready_url)
    threads = InvokeAIClient(ready_url)

    async def main() -> object:
        with pytest.raises(ConfigurationError, match="expected asyncio, got trio"):
            AsyncInvokeAIClient(ready_url)
        with pytest.raises(ConfigurationError, match="expected asyncio, got trio"):
            threads.aio  # noqa: B018
        with pytest.raises(ConfigurationError, match="no event loop of asyncio"):
            await made_outside.connect()
        return await trio.to_thread.run_sync(threads.connect)

    with threads:
        assert trio.run(main) is True


def test_a_stream_of_a_closed_client_says_so(ready_url: str) -> None:
    with InvokeAIClient(ready_url) as client:
        stream = client.events()
    assert stream.get(timeout=1) is None
    with pytest.raises(ClientClosedError):
        client.events()
