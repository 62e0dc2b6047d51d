"""The client against servers that misbehave: the right error, and no more requests than are safe."""

from __future__ import annotations

import asyncio
import builtins
import gc
import socket
from typing import Any

import pytest
from invokeai_api.api import app, boards, model_manager, queue
from invokeai_api.models import ModelRecordChanges

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient, InvokeAIError
from invokeai_py_client.exceptions import (
    ClientClosedError,
    ConfigurationError,
    ConnectionError,
    InvalidRequestError,
    NotFoundError,
    RateLimitError,
    ServerError,
    TimeoutError,
    UnexpectedResponseError,
)
from invokeai_py_client.testing import Answer, stub_server

HTML = Answer(200, b"<!doctype html><title>Some router</title>", "text/html")
VERSION = Answer()


@pytest.fixture
def nobody() -> str:
    """A URL where nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def test_no_server_says_where_it_looked(nobody: str) -> None:
    client = InvokeAIClient(nobody, max_retries=1)
    with pytest.raises(ConnectionError, match=f"no InvokeAI server at {nobody}.*is it running"):
        client.connect()
    assert not client.ping()
    assert not client.is_connected
    client.disconnect()


async def test_no_server_async(nobody: str) -> None:
    with pytest.raises(builtins.ConnectionError, match="no InvokeAI server at"):
        async with AsyncInvokeAIClient(nobody, max_retries=0):
            pass


@pytest.mark.parametrize("answer", [HTML, Answer(404, b"nope", "text/plain"), Answer(200, b'{"name": "other"}')])
def test_something_else_answers(answer: Answer) -> None:
    with stub_server(answer) as stub:
        client = InvokeAIClient(stub.url)
        with pytest.raises(ConnectionError, match=f"what answers at {stub.url} is not an InvokeAI server"):
            client.connect()
        assert not client.ping()
        client.disconnect()


def test_a_web_page_instead_of_json_is_not_taken_for_an_answer() -> None:
    with stub_server(VERSION, HTML) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(UnexpectedResponseError, match="this server has no such API path"):
            client.send(app.app_version())


def test_malformed_json_is_an_error_of_ours() -> None:
    with stub_server(VERSION, Answer(200, b'{"version": ')) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(UnexpectedResponseError, match="malformed JSON"):
            client.send(app.app_version())


@pytest.mark.parametrize("body", [b"[]", b"5", b'"text"'])
def test_json_of_another_kind_is_an_error_of_ours(body: bytes) -> None:
    with stub_server(VERSION, Answer(200, body)) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(UnexpectedResponseError, match="this is not what list_model_records answers"):
            client.model_repo.list_models()


@pytest.mark.parametrize("body", [b"", b"null"])
def test_nothing_where_an_answer_is_promised_is_an_error_of_ours(body: bytes) -> None:
    with stub_server(VERSION, Answer(200, body)) as stub, InvokeAIClient(stub.url) as client:
        for ask in (
            client.model_repo.list_models,
            client.me,
            client.user_repo.list_users,
            lambda: client.login("a@b.c", "x"),
        ):
            with pytest.raises(UnexpectedResponseError, match="has no answer without content"):
                ask()
        assert client.send(queue.get_current_queue_item("default")) is None, "there may be none"


def test_a_login_without_a_token_changes_nothing() -> None:
    with stub_server(VERSION, Answer.json({"user": {}})) as stub, InvokeAIClient(stub.url, "mine") as client:
        with pytest.raises(UnexpectedResponseError, match="this is not what login answers: token is missing"):
            client.login("a@b.c", "x")
        client.request("GET", "/boards/")
        assert stub.headers["authorization"] == "Bearer mine"


def test_retrying_items_is_not_repeated() -> None:
    with stub_server(VERSION, Answer(close=True)) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(ConnectionError) as lost:
            client.send(queue.retry_items_by_id("default", body=[1]))
        assert lost.value.request_sent
        assert len(stub.requests) == 2


async def test_a_block_that_cannot_connect_leaves_nothing_open() -> None:
    """A connection left open is a ResourceWarning, which fails the test."""
    with stub_server(HTML) as stub:
        with pytest.raises(ConnectionError), InvokeAIClient(stub.url):
            pass
        with pytest.raises(ConnectionError):
            await AsyncInvokeAIClient(stub.url).__aenter__()
    gc.collect()


def test_a_client_closed_by_another_thread_says_so() -> None:
    with stub_server(Answer()) as stub:
        client = InvokeAIClient(stub.url)
        client.connect()
        transport = client._transport  # pyright: ignore[reportPrivateUsage]
        assert transport
        client.disconnect()
        with pytest.raises(ClientClosedError):
            transport.request("GET", stub.url, {"params": {}, "headers": {}}, largest=1)


def test_a_client_serves_one_event_loop_after_another() -> None:
    """A connection left open by one would be a ResourceWarning, which fails the test."""
    with stub_server(Answer()) as stub:
        client = AsyncInvokeAIClient(stub.url)
        for _ in range(3):
            assert asyncio.run(client.connect())
            gc.collect()
        assert stub.connections == 3
        asyncio.run(client.disconnect())
        with pytest.raises(ClientClosedError):
            asyncio.run(client.ping())


def test_proxies_that_cannot_be_used_are_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "foo://nowhere")
    with pytest.raises(ConfigurationError, match="foo"):
        InvokeAIClient("https://server.invalid").connect()


def test_callbacks_are_plain_functions() -> None:
    async def hear(message: object) -> None: ...

    with stub_server(VERSION) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(InvalidRequestError, match="coroutine function"):
            client.connect_websocket(hear)


def test_a_truncated_answer_is_asked_for_again() -> None:
    with (
        stub_server(VERSION, Answer(body=b'{"version"', close=True), VERSION) as stub,
        InvokeAIClient(stub.url) as client,
    ):
        assert client.send(app.app_version()).version == "6.14.2"
        assert len(stub.requests) == 3


def test_a_get_is_tried_again_as_often_as_allowed() -> None:
    with stub_server(VERSION, Answer(503, b"busy", "text/plain")) as stub:
        with InvokeAIClient(stub.url, max_retries=2) as client:
            with pytest.raises(ServerError, match="HTTP 503: busy") as failed:
                client.send(app.app_version())
            assert (failed.value.status, failed.value.method) == (503, "GET")
            assert len(stub.requests) == 1 + 3


def test_a_server_that_asks_for_more_than_a_minute_is_not_waited_for() -> None:
    busy = Answer(503, b"busy", "text/plain", headers={"Retry-After": "3600"})
    with stub_server(VERSION, busy) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(ServerError, match="busy"):
            client.send(app.app_version())
        assert len(stub.requests) == 2


def test_a_post_is_sent_once_whatever_happens() -> None:
    answers = [
        Answer(500, b"Internal Server Error", "text/plain"),
        Answer(503, b""),
        Answer(429, b""),
        Answer(close=True),
    ]
    errors: list[type[InvokeAIError]] = [ServerError, ServerError, RateLimitError, ConnectionError]
    with stub_server(VERSION, *answers) as stub, InvokeAIClient(stub.url) as client:
        for expected in errors:
            with pytest.raises(expected):
                client.send(boards.create_board(board_name="x"))
        assert stub.requests.count("POST /api/v1/boards/?board_name=x") == len(errors)


def test_a_silent_server_is_given_up_on() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        client = InvokeAIClient(f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=0.2, max_retries=0)
        with pytest.raises(TimeoutError, match="no answer in time"):
            client.connect()
        client.disconnect()


def test_an_empty_id_is_not_another_operation() -> None:
    with stub_server(VERSION) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(InvalidRequestError, match="delete_board: board_id"):
            client.send(boards.delete_board(""))
        assert stub.requests == ["GET /api/v1/app/version"]


@pytest.mark.parametrize("name", [float("nan"), "half a pair: \ud800", object()])
def test_what_cannot_be_sent_is_an_error_of_ours(name: Any) -> None:
    body = ModelRecordChanges(name=name)
    with stub_server(VERSION) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(InvalidRequestError):
            client.send(model_manager.update_model_record("key", body=body))
        assert stub.requests == ["GET /api/v1/app/version"]


def test_the_servers_words_are_in_the_error() -> None:
    with (
        stub_server(VERSION, Answer(404, b'{"detail": "Board not found"}')) as stub,
        InvokeAIClient(stub.url) as client,
    ):
        with pytest.raises(NotFoundError, match=r"GET .*/api/v1/boards/b: HTTP 404: Board not found") as missing:
            client.send(boards.get_board("b"))
        assert missing.value.detail == "Board not found"


def test_the_key_is_sent_and_never_shown() -> None:
    with stub_server(VERSION, VERSION, Answer(401, b'{"detail": "Invalid or expired token"}')) as stub:
        with InvokeAIClient(stub.url, api_key="sekret") as client:
            assert stub.headers["authorization"] == "Bearer sekret"
            with pytest.raises(InvokeAIError) as refused:
                client.send(app.app_version())
            assert "sekret" not in f"{refused.value!r} {refused.value} {client!r} {vars(client)!r}"


def test_a_closed_client_says_so() -> None:
    with stub_server(VERSION) as stub:
        with InvokeAIClient(stub.url) as client:
            assert (client.is_connected, client.server_version) == (True, "6.14.2")
        client.disconnect()
        assert not client.is_connected
        with pytest.raises(ClientClosedError, match="before disconnect"):
            client.ping()
        with pytest.raises(ClientClosedError):
            client.connect_websocket(print)
