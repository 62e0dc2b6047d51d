"""The sentences of the document this client was asked for, one by one, each with what proves it.

`test_client_api.py` runs its code; what differs is told in `docs/client.md`.
"""

from __future__ import annotations

import ast
import asyncio
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from invokeai_py_client import BoardRepository, InvokeAIClient, Subscription, WebSocketConnection, WorkflowRepository
from invokeai_py_client.exceptions import AuthenticationError, ConnectionError, InvokeAIError, TimeoutError
from invokeai_py_client.http.session import ssl_context
from invokeai_py_client.testing import Answer, stub_server
from tests.live.pictures import PICTURE, ROOT
from tests.live.proxy import fault_proxy
from tests.live.test_client_api import SIGNATURES

Check = Callable[[str], None]
CHECKS: dict[str, Check] = {}
"""Sentences, with what they are of, and what proves them on the server at a URL."""
HEADINGS = {"Args:", "Returns:", "Raises:"}


def sentences() -> Iterator[str]:
    for block in SIGNATURES:
        for node in ast.walk(ast.parse(block)):
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                lines = (line.strip() for line in (ast.get_docstring(node) or "").splitlines())
                yield from (f"{node.name}: {line}" for line in lines if line and line not in HEADINGS)


SENTENCES = list(sentences())


def proves(*said: str) -> Callable[[Check], Check]:
    def decorate(check: Check) -> Check:
        CHECKS.update(dict.fromkeys(said, check))
        return check

    return decorate


def test_each_sentence_has_a_check_and_each_check_a_sentence() -> None:
    assert len(SENTENCES) == len(set(SENTENCES)) == 38
    assert sorted(SENTENCES) == sorted(CHECKS)


@pytest.mark.parametrize("said", SENTENCES)
def test_a_sentence_holds(said: str, ready_url: str) -> None:
    CHECKS[said](ready_url)


@proves("InvokeAIClient: Main client for InvokeAI API interaction.", "__init__: Initialize InvokeAI client.")
def is_made_without_a_word(url: str) -> None:
    with stub_server() as stub:
        InvokeAIClient(stub.url)
        assert stub.connections == 0


@proves("__init__: base_url: InvokeAI server URL")
def goes_to_the_url(url: str) -> None:
    with InvokeAIClient(base_url=url) as client:
        assert client.base_url == url


@proves("__init__: api_key: Optional API key for authentication")
def shows_the_key(url: str) -> None:
    with stub_server() as stub, InvokeAIClient(stub.url, api_key="sk-abc123"):
        assert stub.headers["authorization"] == "Bearer sk-abc123"
    with stub_server(Answer(), Answer(401, b"{}")) as stub, pytest.raises(AuthenticationError):
        InvokeAIClient(stub.url, api_key="sk-wrong").connect()
    with InvokeAIClient(url, api_key="ignored without users") as client:
        assert client.board_repo.list_boards() is not None


@proves("__init__: timeout: Request timeout in seconds")
def ends_in_time(url: str) -> None:
    with stub_server(Answer(delay=60)) as stub:
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            InvokeAIClient(stub.url, timeout=1, max_retries=0).connect()
        assert 0.9 < time.monotonic() - began < 30, "a busy machine may take its time, but not that of the answer"


@proves("__init__: max_retries: Maximum retry attempts")
def tries_so_often_again(url: str) -> None:
    with stub_server(Answer(503, b"{}")) as stub, pytest.raises(InvokeAIError):
        InvokeAIClient(stub.url, max_retries=2).connect()
    assert len(stub.requests) == 3


@proves("__init__: verify_ssl: Verify SSL certificates")
def checks_certificates(url: str) -> None:
    for verify, mode in ((True, ssl.CERT_REQUIRED), (False, ssl.CERT_NONE)):
        shared = InvokeAIClient(url, verify_ssl=verify)._shared  # pyright: ignore[reportPrivateUsage]
        assert ssl_context(shared.settings).verify_mode == mode


@proves("board_repo: Access board repository for image management.")
def manages_images(url: str) -> None:
    with InvokeAIClient(url) as client:
        assert isinstance(client.board_repo, BoardRepository)
        board = client.board_repo.create_board("promised")
        assert [image.image_name for image in board.list_images()] == []
        board.upload_image(PICTURE)
        assert len(board.list_images()) == 1
        board.delete(delete_images=True)


@proves("workflow_repo: Access workflow repository for workflow operations.")
def operates_on_workflows(url: str) -> None:
    with InvokeAIClient(url) as client:
        assert isinstance(client.workflow_repo, WorkflowRepository)
        assert client.workflow_repo.create_workflow(ROOT / "examples" / "blur_and_resize.json").list_inputs()


@proves(
    "is_connected: Check if client is connected to server.",
    "connect: Establish connection to InvokeAI server.",
    "connect: bool: True if connection successful",
    "disconnect: Close connection to server.",
)
def connects_and_disconnects(url: str) -> None:
    client = InvokeAIClient(url)
    assert not client.is_connected
    for _ in range(2):
        assert client.connect() is True
        assert client.is_connected
        client.disconnect()
        assert not client.is_connected
    with stub_server() as stub:
        lost = InvokeAIClient(stub.url, max_retries=0)
        lost.connect()
    assert not lost.ping()
    assert not lost.is_connected


@proves("connect: ConnectionError: If unable to connect")
def says_that_it_cannot_connect(url: str) -> None:
    with stub_server() as stub:
        gone = stub.url
    client = InvokeAIClient(gone, max_retries=0)
    with pytest.raises(ConnectionError):
        client.connect()
    assert not client.is_connected


@proves("server_version: Get InvokeAI server version.")
def reads_the_version(url: str) -> None:
    client = InvokeAIClient(url)
    assert client.server_version.startswith("6.")
    client.disconnect()


@proves("ping: Check server availability.", "ping: bool: True if server is responsive")
def pings(url: str) -> None:
    with InvokeAIClient(url) as client:
        assert client.ping() is True
    with stub_server(Answer(503, b"{}")) as stub:
        assert InvokeAIClient(stub.url).ping() is False


@proves(
    "get_server_info: Get server information and capabilities.",
    "get_server_info: dict: Server information including version, features",
)
def informs(url: str) -> None:
    with InvokeAIClient(url) as client:
        info = client.get_server_info()
        assert info["version"] == client.server_version
        assert set(info["features"]) == {"multiuser", "patchmatch", "invocation_cache"}


@proves(
    "_make_request: Make HTTP request to API.",
    "_make_request: method: HTTP method (GET, POST, etc.)",
    "_make_request: endpoint: API endpoint path",
    "_make_request: params: Query parameters",
    "_make_request: json: JSON body data",
    "_make_request: files: Files for multipart upload",
    "_make_request: headers: Additional headers",
)
def makes_requests(url: str) -> None:
    with InvokeAIClient(url) as client:
        send = client._make_request  # pyright: ignore[reportPrivateUsage]
        board = send("POST", "/boards/", json={"name": "asked"}).json()
        changed = send("PATCH", f"/boards/{board['board_id']}", None, {"board_name": "changed"}).json()
        assert changed["board_name"] == "changed"
        with Path(PICTURE).open("rb") as file:
            image = send("POST", "/images/upload", {"board_id": board["board_id"]}, files={"file": file}).json()
        assert image["board_id"] == board["board_id"]
        part = send("GET", f"/images/i/{image['image_name']}/full", headers={"Range": "bytes=0-3"})
        assert part.status_code in (200, 206)
        send("DELETE", f"/boards/{board['board_id']}", {"include_images": True})
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        client._make_request("GET", "/boards/", headers={"X-Custom": "1"})  # pyright: ignore[reportPrivateUsage]
        assert stub.headers["x-custom"] == "1"


@proves("_make_request: Response object")
def answers_as_requests_does(url: str) -> None:
    with InvokeAIClient(url) as client:
        response = client._make_request("GET", "/models/")  # pyright: ignore[reportPrivateUsage]
        assert isinstance(response, httpx.Response)
        assert (response.ok, response.status_code, response.reason) == (True, 200, "OK")
        assert response.json()["models"]
        assert response.text.encode() == response.content
        assert response.headers["content-type"] == "application/json"


@proves("_make_request: InvokeAIError: On request failure")
def fails_with_an_error_of_ours(url: str) -> None:
    with InvokeAIClient(url) as client, pytest.raises(InvokeAIError):
        client._make_request("GET", "/boards/no-such-board")  # pyright: ignore[reportPrivateUsage]


@proves("_make_request_async: Async version of _make_request.")
def makes_requests_async(url: str) -> None:
    with InvokeAIClient(url) as client:
        response = asyncio.run(client._make_request_async("GET", "/models/"))  # pyright: ignore[reportPrivateUsage]
        assert response.ok
        assert response.json()["models"]


@proves(
    "connect_websocket: Connect to server WebSocket for real-time events.",
    "connect_websocket: on_message: Callback for messages",
    "connect_websocket: on_close: Callback for connection close",
    "connect_websocket: WebSocketConnection object",
    "subscribe_to_queue: Subscribe to queue events.",
    "subscribe_to_queue: queue_id: Queue identifier",
    "subscribe_to_queue: callback: Event callback",
    "subscribe_to_queue: Subscription object",
)
def hears_events(url: str) -> None:
    told, of_queue, closed = threading.Event(), threading.Event(), threading.Event()

    def hear(message: dict[str, Any]) -> None:
        if message["event"] == "batch_enqueued" and message["data"]["queue_id"] == "default":
            told.set()

    with InvokeAIClient(url) as client:
        connection = client.connect_websocket(hear, on_close=closed.set)
        assert isinstance(connection, WebSocketConnection)
        subscription = client.subscribe_to_queue("default", callback=lambda _: of_queue.set())
        assert isinstance(subscription, Subscription)
        workflow = client.create_workflow(ROOT / "examples" / "blur_and_resize.json")
        workflow.run({"picture": PICTURE}, timeout=60)
        assert told.wait(10)
        assert of_queue.wait(10)
        subscription.unsubscribe()
        connection.close()
        assert closed.wait(10)


@proves("connect_websocket: on_error: Callback for errors")
def tells_errors_of_the_event_connection(url: str) -> None:
    lost: list[Exception] = []
    with fault_proxy(url) as proxy, InvokeAIClient(proxy.url) as client:
        client.connect_websocket(print, on_error=lost.append)
        proxy.cut_sockets()
        end = time.monotonic() + 10
        while not lost and time.monotonic() < end:
            time.sleep(0.05)
    assert isinstance(lost[0], ConnectionError)
