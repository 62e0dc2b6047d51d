"""One client used by many threads, and by one event loop after another."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from invokeai_api.api import app

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.exceptions import ClientClosedError
from invokeai_py_client.testing import Answer, stub_server

VERSION = app.app_version()


def until_closed(count: Callable[[], int]) -> None:
    """Wait for what the other end has yet to notice."""
    end = time.monotonic() + 5
    while count() and time.monotonic() < end:
        time.sleep(0.01)
    assert count() == 0


def test_32_threads_share_a_client() -> None:
    with stub_server() as stub:
        client = InvokeAIClient(stub.url)
        start = threading.Barrier(32)

        def work() -> int:
            start.wait()
            return sum(client.send(VERSION).version == "6.14.2" for _ in range(20))

        with ThreadPoolExecutor(32) as pool:
            assert sum(future.result() for future in [pool.submit(work) for _ in range(32)]) == 640
        assert len(stub.requests) == 640
        assert stub.connections <= 32, "connections are kept and shared"
        client.close()
        until_closed(lambda: stub.open_connections)


def test_a_client_closed_under_32_threads_ends_them_all_with_an_error_of_ours() -> None:
    with stub_server(Answer(delay=0.005)) as stub:
        client = InvokeAIClient(stub.url, max_retries=0, timeout=1)  # one that waits for an answer ends by its time-out
        errors: list[BaseException] = []

        def work() -> None:
            try:
                while True:
                    client.send(VERSION)
            except BaseException as error:
                errors.append(error)

        threads = [threading.Thread(target=work) for _ in range(32)]
        for thread in threads:
            thread.start()
        client.close()
        for thread in threads:
            thread.join(10)
        assert {error.__class__.__module__ for error in errors} == {"invokeai_py_client.exceptions"}
        assert len(errors) == 32
        until_closed(lambda: stub.open_connections)


def test_the_twin_for_asyncio_serves_several_runs() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:

        async def work() -> str:
            return (await client.aio.send(VERSION)).version

        for _ in range(3):
            assert asyncio.run(work()) == "6.14.2"
            gc.collect()
        assert stub.connections == 4, "each run has its own"
        until_closed(lambda: stub.open_connections - 1)
        twin = client.aio
        assert twin is client.aio
        assert (twin.base_url, twin.server_version) == (client.base_url, client.server_version)
    until_closed(lambda: stub.open_connections)
    with pytest.raises(ClientClosedError):
        asyncio.run(twin.send(VERSION))


def test_the_twin_may_be_closed_and_had_again() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:

        async def work() -> bool:
            async with client.aio as twin:
                return twin.is_connected

        assert asyncio.run(work())
        assert asyncio.run(work())


def test_event_loops_of_several_threads_share_a_client() -> None:
    with stub_server() as stub:
        client = AsyncInvokeAIClient(stub.url)

        async def work() -> int:
            versions = await asyncio.gather(*(client.send(VERSION) for _ in range(20)))
            return len(versions)

        with ThreadPoolExecutor(8) as pool:
            assert sum(f.result() for f in [pool.submit(lambda: asyncio.run(work())) for _ in range(8)]) == 160
        gc.collect()
        until_closed(lambda: stub.open_connections)
        asyncio.run(client.disconnect())


async def test_closing_from_one_loop_closes_those_of_others() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        ready, done = threading.Event(), threading.Event()

        async def elsewhere() -> None:
            await client.aio.send(VERSION)
            ready.set()
            await asyncio.to_thread(done.wait, 5)

        thread = threading.Thread(target=asyncio.run, args=(elsewhere(),))
        thread.start()
        assert await asyncio.to_thread(ready.wait, 5)
        await client.aio.send(VERSION)
        client.close()
        await asyncio.sleep(0.05)
        until_closed(lambda: stub.open_connections)
        done.set()
        thread.join()


async def test_200_tasks_share_a_client() -> None:
    with stub_server() as stub:
        async with AsyncInvokeAIClient(stub.url) as client:
            answers = await asyncio.gather(*(client.send(VERSION) for _ in range(200)))
            assert len(answers) == 200
            assert stub.connections <= 100


def test_a_loop_that_was_never_shut_down_is_closed_with_the_client() -> None:
    with stub_server() as stub:
        client = InvokeAIClient(stub.url)
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(client.aio.ping())
        client.close()
        until_closed(lambda: stub.open_connections)
        loop.close()
    gc.collect()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes fork")
def test_after_a_fork_connections_are_not_shared() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        client.send(VERSION)
        child = os.fork()
        if child == 0:
            os._exit(0 if client.send(VERSION).version == "6.14.2" else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.send(VERSION)
        assert stub.connections == 2
