"""A client is connected, disconnected and connected again, and says truly whether it is."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest
from invokeai_api.api import app

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ClientClosedError,
    ConnectionError,
    NotFoundError,
    ServerError,
    TimeoutError,
)
from invokeai_py_client.testing import Answer, FakeTransport, stub_server

VERSION = app.app_version()
STATUS = "/api/v1/queue/default/status"
BOARDS = "/api/v1/boards/"
LOST = ConnectionError("nobody there")


def until_closed(count: Callable[[], int]) -> None:
    """Wait for what the other end has yet to notice."""
    end = time.monotonic() + 5
    while count() and time.monotonic() < end:
        time.sleep(0.01)
    assert count() == 0


@pytest.fixture
def fake() -> FakeTransport:
    fake = FakeTransport()
    fake.answer("GET", BOARDS, json=[])
    return fake


def test_a_client_that_was_closed_connects_again() -> None:
    with stub_server() as stub:
        stub.on("GET", BOARDS, Answer.json([]))
        client = InvokeAIClient(stub.url)
        repository = client.board_repo
        client.session.headers["X-Mine"] = "1"
        for _ in range(3):
            assert client.connect()
            assert (client.is_connected, client.is_closed) == (True, False)
            assert repository.list_boards() == []
            assert stub.headers["x-mine"] == "1"
            client.disconnect()
            assert (client.is_connected, client.is_closed) == (False, True)
            with pytest.raises(ClientClosedError, match=r"or connect\(\) again"):
                repository.list_boards()
        until_closed(lambda: stub.open_connections)
        with client as entered, client:
            assert entered.board_repo is repository
        with client:
            assert repository.list_boards() == []


async def test_a_client_for_asyncio_that_was_closed_connects_again(fake: FakeTransport) -> None:
    client = AsyncInvokeAIClient("http://h", transport=fake)
    repository = client.board_repo
    for _ in range(2):
        async with client:
            assert await repository.list_boards() == []
        with pytest.raises(ClientClosedError):
            await repository.list_boards()


def test_what_was_got_from_the_twin_is_usable_again_too(fake: FakeTransport) -> None:
    with InvokeAIClient("http://h", transport=fake) as client:
        repository = client.aio.board_repo
    with pytest.raises(ClientClosedError):
        asyncio.run(repository.list_boards())
    with client:
        assert asyncio.run(repository.list_boards()) == []


def test_threads_connect_and_disconnect_at_once() -> None:
    with stub_server() as stub:
        client = InvokeAIClient(stub.url)

        def often() -> None:
            for _ in range(20):
                with suppress(ClientClosedError):  # by another thread, meanwhile
                    client.connect()
                    client.disconnect()

        with ThreadPoolExecutor(8) as pool:
            for done in [pool.submit(often) for _ in range(8)]:
                done.result()
        client.disconnect()
        until_closed(lambda: stub.open_connections)


def test_the_version_is_asked_for_once_when_it_is_wanted(fake: FakeTransport) -> None:
    client = InvokeAIClient("http://h", transport=fake)
    assert [client.server_version, client.server_version] == ["6.14.2", "6.14.2"]
    assert len(fake.requests) == 1
    client.disconnect()
    assert client.server_version == "6.14.2"
    client.base_url = "http://other"
    with pytest.raises(ClientClosedError):
        _ = client.server_version


async def test_of_asyncio_the_version_is_empty_until_it_is_known(fake: FakeTransport) -> None:
    async with AsyncInvokeAIClient("http://h", transport=fake) as client:
        assert client.server_version == "6.14.2"
    fresh = AsyncInvokeAIClient("http://h", transport=fake)
    assert fresh.server_version == ""
    await fresh.ping()
    assert fresh.server_version == "6.14.2"


def test_a_client_whose_server_is_lost_is_not_connected(fake: FakeTransport) -> None:
    client = InvokeAIClient("http://h", transport=fake, max_retries=0)
    assert not client.is_connected
    assert fake.requests == [], "to look costs nothing"
    client.connect()
    answers: list[tuple[dict[str, Any], bool]] = [
        ({"error": LOST}, False),
        ({"json": {"detail": "no"}, "status": 404}, True),
        ({"error": TimeoutError("slow")}, True),
        ({"error": LOST}, False),
        ({"error": TimeoutError("slow")}, False),
        ({"json": []}, True),
    ]
    for reply, _ in answers:
        fake.answer("GET", "/api/v1/boards/b", **reply)
    for _, is_connected in answers:
        with suppress(ConnectionError, TimeoutError, NotFoundError):
            client.request("GET", "/api/v1/boards/b")
        assert client.is_connected is is_connected


def test_a_client_is_not_connected_after_a_server_went(nobody: str) -> None:
    with stub_server() as stub:
        client = InvokeAIClient(stub.url, max_retries=0)
        client.connect()
    with pytest.raises(ConnectionError):
        client.send(VERSION)
    assert not client.is_connected
    client.disconnect()


@pytest.mark.parametrize("status", [404, 503])
def test_what_could_not_be_connected_is_not_connected(fake: FakeTransport, status: int) -> None:
    fake.answer("GET", "/api/v1/app/version", status=status)
    client = InvokeAIClient("http://h", transport=fake, max_retries=0)
    with pytest.raises((ConnectionError, ServerError)):
        client.connect()
    assert not client.is_connected


def test_a_token_the_server_refuses_is_an_error_of_connect(fake: FakeTransport) -> None:
    fake.answer("GET", STATUS, json={"detail": "Invalid or expired authentication token"}, status=401)
    client = InvokeAIClient("http://h", "sk-wrong", transport=fake)
    with pytest.raises(AuthenticationError, match="Invalid or expired"):
        client.connect()
    assert not client.is_connected
    assert InvokeAIClient("http://h", transport=fake).connect(), "who has no token is not asked"


@pytest.mark.parametrize("status", [200, 403, 404, 500])
async def test_a_token_that_is_not_refused_is_none(fake: FakeTransport, status: int) -> None:
    """Servers without users ignore it; whatever else is the matter with the queue does not concern `connect`."""
    fake.answer("GET", STATUS, json={"detail": "no"}, status=status)
    async with AsyncInvokeAIClient("http://h", "sk-ignored", transport=fake) as client:
        assert client.is_connected
    assert [request.path for request in fake.requests] == ["/api/v1/app/version", STATUS]


def test_closing_in_a_running_loop_leaves_no_connection_open() -> None:
    """Also with what the loop that runs, and others that do not, have opened for the twin."""
    with stub_server() as stub:
        idle = asyncio.new_event_loop()
        client = InvokeAIClient(stub.url)
        idle.run_until_complete(client.aio.send(VERSION))

        async def work() -> None:
            with client:
                await client.aio.send(VERSION)
                client.send(VERSION)
                assert stub.open_connections == 3

        asyncio.run(work())
        gc.collect()
        until_closed(lambda: stub.open_connections)
        idle.close()
