"""The aids for people who test code that uses this library."""

from __future__ import annotations

import builtins
import io
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, replace
from typing import Any

import httpx
import pytest
from invokeai_api.api import app, boards, images

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.exceptions import ConnectionError, InvokeAIError, NotFoundError, ServerError, TimeoutError
from invokeai_py_client.testing import Answer, FakeRequest, FakeTransport, StubServer, stub_server

VERSION = {"version": "6.14.2"}
URL = "http://invokeai.test"
LARGE = Answer(200, bytes(50_000_000))


@pytest.fixture
def stub() -> Iterator[StubServer]:
    with stub_server() as running:
        yield running


@pytest.fixture
def http(stub: StubServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=stub.url, trust_env=False) as client:
        yield client


def test_without_a_script_every_answer_is_a_version(stub: StubServer, http: httpx.Client) -> None:
    for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
        answer = http.request(method, "/anything")
        assert (answer.status_code, answer.json(), answer.headers["content-type"]) == (200, VERSION, "application/json")
    head = http.head("/anything")
    assert (head.content, head.headers["content-length"]) == (b"", "21")
    assert http.get("/after").json() == VERSION


def test_a_script_is_followed_and_its_last_answer_repeats() -> None:
    script = [Answer.json([1]), Answer(404, b"no", "text/plain"), Answer(204, b"", "")]
    with stub_server(*script) as stub:
        found = [httpx.get(stub.url) for _ in range(4)]
    assert [answer.status_code for answer in found] == [200, 404, 204, 204]
    assert (found[0].json(), found[1].text) == ([1], "no")
    assert "content-type" not in found[2].headers


def test_routes_win_over_the_script_and_ignore_the_query(stub: StubServer, http: httpx.Client) -> None:
    stub.on("GET", "/api/v1/boards/", Answer.json([], 201), Answer.json(["é", None]))
    assert http.get("/api/v1/boards/", params={"all": "true"}).status_code == 201
    assert http.get("/api/v1/boards/").json() == http.get("/api/v1/boards/").json() == ["é", None]
    assert http.post("/api/v1/boards/").json() == http.get("/api/v1/boards").json() == VERSION
    stub.on("GET", "/api/v1/boards/", Answer(503))
    assert http.get("/api/v1/boards/").status_code == 503
    assert (stub.count("GET", "/api/v1/boards/"), stub.count("POST", "/api/v1/boards/")) == (4, 1)
    assert stub.requests[0] == "GET /api/v1/boards/?all=true"
    with pytest.raises(ValueError, match="an Answer to GET /x is needed"):
        stub.on("GET", "/x")


def test_the_last_request_is_kept(stub: StubServer, http: httpx.Client) -> None:
    http.post("/a", content=b"text", headers={"X-Test": "Yes"})
    assert (stub.headers["x-test"], stub.body) == ("Yes", b"text")
    http.post("/a", content=iter([b"in ", b"chunks"]))
    assert (stub.headers["transfer-encoding"], stub.body) == ("chunked", b"in chunks")
    http.get("/a")
    assert stub.body == b""
    assert stub.connections == 1


@pytest.mark.parametrize("content", [b"x" * 200_000, [b"x" * 70_000] * 3])
def test_bodies_need_not_be_kept(content: bytes | list[bytes]) -> None:
    with stub_server(keep_bodies=False) as stub, httpx.Client() as http:
        for _ in range(2):
            http.post(stub.url, content=content if isinstance(content, bytes) else iter(content))
            assert stub.body == b""
        assert (len(stub.requests), stub.connections) == (2, 1)


def test_headers_can_be_added_and_replaced(stub: StubServer, http: httpx.Client) -> None:
    headers = {"Retry-After": "7", "content-TYPE": "text/html"}
    stub.on("GET", "/", Answer(503, b"<html>", headers=headers))
    answer = http.get("/")
    assert answer.headers["retry-after"] == "7"
    assert answer.headers.get_list("content-type") == ["text/html"]


def test_an_answer_can_be_late(stub: StubServer, http: httpx.Client) -> None:
    stub.on("GET", "/", replace(Answer.json(1), delay=0.2))
    began = time.monotonic()
    assert http.get("/").json() == 1
    assert time.monotonic() - began >= 0.2
    with pytest.raises(httpx.ReadTimeout):
        http.get("/", timeout=0.05)


def test_a_body_can_drip(stub: StubServer, http: httpx.Client) -> None:
    stub.on("GET", "/", Answer(200, bytes(range(100)), drip=0.02))
    began = time.monotonic()
    with http.stream("GET", "/") as answer:
        portions = list(answer.iter_raw())
    assert b"".join(portions) == bytes(range(100))
    assert len(portions) > 1
    assert time.monotonic() - began >= 7 * 0.02


def test_a_connection_can_be_cut_in_the_middle_of_a_body(stub: StubServer, http: httpx.Client) -> None:
    stub.on("GET", "/", Answer(200, b"half", close=True))
    with http.stream("GET", "/") as answer, pytest.raises(httpx.RemoteProtocolError, match="4 bytes, expected 14"):
        answer.read()
    assert http.get("/other").json() == VERSION
    assert stub.connections == 2


def test_a_connection_can_be_reset_in_place_of_an_answer(stub: StubServer) -> None:
    stub.on("POST", "/x", Answer(reset=True))
    host, port = stub.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab")
        with pytest.raises(ConnectionResetError):
            connection.recv(1)
    assert (stub.requests, stub.body) == (["POST /x"], b"ab")


def eventually(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not condition() and time.monotonic() < end:
        time.sleep(0.002)
    return condition()


def test_connections_are_counted(stub: StubServer) -> None:
    assert (stub.connections, stub.open_connections) == (0, 0)
    with httpx.Client() as one, httpx.Client() as other:
        for client in (one, other, one):
            client.get(stub.url)
        assert (stub.connections, stub.open_connections) == (2, 2)
    assert eventually(lambda: stub.open_connections == 0)
    assert stub.connections == 2


def test_a_client_that_goes_in_the_middle_of_its_request_has_asked_nothing(stub: StubServer) -> None:
    address = ("127.0.0.1", int(stub.url.rpartition(":")[2]))
    sized = b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n"
    chunked = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    beginnings = [b"GE", sized, sized + b"ab", chunked, chunked + b"5\r\nab", chunked + b"0\r\n"]
    for beginning in beginnings:
        with socket.create_connection(address) as connection:
            connection.sendall(beginning)
    assert eventually(lambda: (stub.connections, stub.open_connections) == (len(beginnings), 0))
    assert stub.requests == []


def test_many_threads_ask_at_once() -> None:
    answers = [Answer.json(number) for number in range(200)]
    with stub_server(*answers) as stub, httpx.Client() as http, ThreadPoolExecutor(20) as pool:
        found = pool.map(http.get, [f"{stub.url}/{number}" for number in range(200)])
        assert sorted(answer.json() for answer in found) == list(range(200))
        assert sorted(stub.requests) == sorted(f"GET /{number}" for number in range(200))


@pytest.mark.parametrize("answer", [Answer(delay=60), Answer(drip=60), Answer(delay=60, reset=True), LARGE])
def test_it_ends_at_once_and_leaves_nothing(answer: Answer) -> None:
    threads = set(threading.enumerate())
    with socket.socket() as asking, httpx.Client() as idle:
        with stub_server() as stub:
            idle.get(stub.url)
            stub.on("GET", "/slow", answer)
            asking.connect(("127.0.0.1", int(stub.url.rpartition(":")[2])))
            asking.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            assert eventually(lambda: stub.count("GET", "/slow") == 1)
            began = time.monotonic()
        assert time.monotonic() - began < 1
        assert set(threading.enumerate()) <= threads
        with pytest.raises(httpx.ConnectError):
            httpx.get(stub.url)


def test_a_client_meets_each_fault() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url, max_retries=1) as client:
        path = "/api/v1/app/version"
        stub.on("GET", path, Answer(reset=True), Answer.json({"version": "7"}))
        assert client.send(app.app_version()).version == "7"
        assert stub.count("GET", path) == 3
        stub.on("GET", path, Answer(503, b"busy", "text/plain"))
        with pytest.raises(ServerError, match="busy"):
            client.send(app.app_version())
        stub.on("GET", path, Answer(drip=1))
        with pytest.raises(TimeoutError):
            client.send(app.app_version(), timeout=0.1, max_retries=0)
        stub.on("POST", "/api/v1/boards/", Answer(reset=True))
        with pytest.raises(ConnectionError) as lost:
            client.send(boards.create_board(board_name="x"))
        assert lost.value.request_sent
        assert stub.count("POST", "/api/v1/boards/") == 1


async def test_an_async_client_meets_a_fault() -> None:
    with stub_server() as stub:
        async with AsyncInvokeAIClient(stub.url) as client:
            stub.on("GET", "/api/v1/boards/b", Answer.json({"detail": "Board not found"}, 404))
            with pytest.raises(NotFoundError, match="Board not found"):
                await client.send(boards.get_board("b"))


@pytest.fixture
def fake() -> FakeTransport:
    return FakeTransport()


@pytest.fixture
def faked(fake: FakeTransport) -> httpx.Client:
    return httpx.Client(transport=fake, base_url=URL)


def test_a_fake_answers_its_version(fake: FakeTransport, faked: httpx.Client) -> None:
    assert faked.get("/api/v1/app/version").json() == VERSION
    fake.answer("GET", "/api/v1/app/version", json={"version": "7"})
    assert faked.get("/api/v1/app/version").json() == {"version": "7"}


def test_a_fake_follows_its_script(fake: FakeTransport, faked: httpx.Client) -> None:
    fake.answer("GET", "/x", json=None, headers={"X-Test": "yes"})
    fake.answer("GET", "/x", content=b"\x89PNG", status=206)
    fake.answer("GET", "/x", content=b"<html>", content_type="text/html")
    fake.answer("GET", "/x", status=204)
    answers = [faked.get("/x?a=b") for _ in range(5)]
    assert [(answer.status_code, answer.content, answer.headers.get("content-type")) for answer in answers] == [
        (200, b"null", "application/json"),
        (206, b"\x89PNG", "application/octet-stream"),
        (200, b"<html>", "text/html"),
        (204, b"", None),
        (204, b"", None),
    ]
    assert answers[0].headers["x-test"] == "yes"
    assert answers[0].headers["content-length"] == "4"


def test_a_fake_keeps_what_it_was_asked(fake: FakeTransport, faked: httpx.Client) -> None:
    fake.answer("POST", "/a%20b", json=1)
    faked.post("/a b", params={"x": ["1", "ä&"], "empty": ""}, json={"k": [None]}, headers={"X-Test": "Yes"})
    faked.post("/a b", files={"file": ("cat.png", io.BytesIO(b"\x89PNG"))})
    first, second = fake.requests
    assert (first.method, first.path, first.headers["x-test"]) == ("POST", "/a%20b", "Yes")
    assert first.query == {"x": ["1", "ä&"], "empty": [""]}
    assert first.json == {"k": [None]}
    assert b"\x89PNG" in second.body
    with pytest.raises(ValueError, match="decode"):
        _ = second.json
    with pytest.raises(FrozenInstanceError):
        first.path = "/"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def sent(error: Any, request_sent: bool) -> Any:
    error.request_sent = request_sent
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (ConnectionError("gone"), httpx.ConnectError),
        (sent(ConnectionError("gone"), True), httpx.ReadError),
        (TimeoutError("gone"), httpx.ReadTimeout),
        (sent(TimeoutError("gone"), False), httpx.ConnectTimeout),
    ],
)
def test_a_fake_fails_as_a_network_does(
    fake: FakeTransport, faked: httpx.Client, error: Any, kind: type[Exception]
) -> None:
    def fail(request: FakeRequest) -> Answer:
        raise error

    fake.answer("GET", "/x", error=error)
    fake.answer("GET", "/x", fail)
    fake.answer("GET", "/x", json=1)
    for _ in range(2):
        with pytest.raises(kind, match="gone") as raised:
            faked.get("/x")
        assert type(raised.value) is kind
    assert faked.get("/x").json() == 1
    assert len(fake.requests) == 3


def test_a_fake_computes_answers(fake: FakeTransport, faked: httpx.Client) -> None:
    fake.answer("GET", "/x", lambda request: Answer.json(request.query, int(request.headers["x-status"])))
    answer = faked.get("/x?a=1&a=2", headers={"X-Status": "418"})
    assert (answer.status_code, answer.json()) == (418, {"a": ["1", "2"]})


def test_a_fake_names_what_is_not_scripted(fake: FakeTransport, faked: httpx.Client) -> None:
    fake.answer("POST", "/api/v1/boards/", json={})
    with pytest.raises(AssertionError) as missing:
        faked.get("/api/v1/boards/?all=true")
    assert str(missing.value) == (
        "no answer to GET /api/v1/boards/?all=true is scripted; "
        "there are answers to GET /api/v1/app/version, GET /api/v1/queue/default/status, POST /api/v1/boards/"
    )
    assert fake.requests[0].path == "/api/v1/boards/"


def test_a_fake_refuses_what_makes_no_sense(fake: FakeTransport, faked: httpx.Client) -> None:
    with pytest.raises(ValueError, match="one of a function, json=, content= and error="):
        fake.answer("GET", "/x", json=1, content=b"1")
    bad: Any
    for bad in (builtins.ConnectionError("x"), InvokeAIError("x"), ConnectionError):
        with pytest.raises(TypeError, match="error must be a ConnectionError or a TimeoutError of invokeai_py_client"):
            fake.answer("GET", "/x", error=bad)
    with pytest.raises(TypeError):
        fake.answer("GET", "/x", json=object())
    fake.answer("GET", "/x", lambda request: Answer(delay=1))
    with pytest.raises(ValueError, match="no connection to delay"):
        faked.get("/x")
    fake.answer("GET", "/y", repr)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match=r"must return an Answer, not .FakeRequest"):
        faked.get("/y")


def test_a_faked_answer_can_be_streamed(fake: FakeTransport, faked: httpx.Client) -> None:
    fake.answer("GET", "/x", content=b"abc")
    with faked.stream("GET", "/x") as answer:
        assert not answer.is_closed
        assert b"".join(answer.iter_bytes()) == b"abc"
        with pytest.raises(httpx.StreamError):
            list(answer.iter_bytes())


async def test_a_fake_serves_async_clients(fake: FakeTransport) -> None:
    fake.answer("PUT", "/x", lambda request: Answer.json(request.json))
    fake.answer("GET", "/x", error=TimeoutError("slow"))
    async with httpx.AsyncClient(transport=fake, base_url=URL) as client:
        assert (await client.put("/x", json=[1])).json() == [1]
        async with client.stream("PUT", "/x", json="ä") as answer:
            assert b"".join([portion async for portion in answer.aiter_bytes()]) == b'"\\u00e4"'
        with pytest.raises(httpx.ReadTimeout):
            await client.get("/x")
        with pytest.raises(AssertionError, match="no answer to GET /y is scripted"):
            await client.get("/y")
    assert [request.method for request in fake.requests] == ["PUT", "PUT", "GET", "GET"]


def test_a_fake_serves_many_threads(fake: FakeTransport, faked: httpx.Client) -> None:
    for number in range(100):
        fake.answer("GET", "/x", json=number)
    with ThreadPoolExecutor(20) as pool:
        found = list(pool.map(faked.get, ["/x"] * 100))
    assert sorted(answer.json() for answer in found) == list(range(100))


def test_a_client_takes_a_fake_for_its_server(fake: FakeTransport) -> None:
    fake.answer("GET", "/api/v1/boards/b", json={"detail": "Board not found"}, status=404)
    fake.answer("POST", "/api/v1/boards/", error=ConnectionError("nobody there"))
    fake.answer("POST", "/api/v1/boards/", error=TimeoutError("too slow"))
    with InvokeAIClient(URL, transport=fake, max_retries=0, api_key="key") as client:
        assert client.server_version == "6.14.2"
        assert fake.requests[0].headers["authorization"] == "Bearer key"
        with pytest.raises(NotFoundError, match="Board not found"):
            client.send(boards.get_board("b"))
        with pytest.raises(ConnectionError, match="nobody there") as unreachable:
            client.send(boards.create_board(board_name="Cats"))
        assert not unreachable.value.request_sent
        with pytest.raises(TimeoutError, match="no answer in time") as slow:
            client.send(boards.create_board(board_name="Cats"))
        assert slow.value.request_sent
        with pytest.raises(InvokeAIError, match="no answer to GET /api/v1/app/app_deps is scripted"):
            client.send(app.get_app_deps())
    assert fake.requests[-2].query == {"board_name": ["Cats"]}


async def test_an_async_client_takes_a_fake_for_its_server(fake: FakeTransport) -> None:
    fake.answer("GET", "/api/v1/images/i/a.png/full", content=b"PNG", content_type="image/png")
    async with AsyncInvokeAIClient(URL, transport=fake) as client:
        async with client.stream(images.get_image_full("a.png")) as download:
            assert b"".join([portion async for portion in download]) == b"PNG"
