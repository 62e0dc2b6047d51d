"""The session, redirects, tokens, hooks and logs of a client, as a server sees them."""

from __future__ import annotations

import asyncio
import copy
import gc
import gzip
import logging
import pickle
import ssl
import traceback
import warnings
from contextlib import closing
from dataclasses import replace
from typing import Any

import httpx
import pytest
from invokeai_api.api import app, boards, images
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    NotFoundError,
    ServerError,
    TimeoutError,
    UnexpectedResponseError,
    UntestedServerWarning,
)
from invokeai_py_client.http.retry import Attempt
from invokeai_py_client.http.session import proxy_for
from invokeai_py_client.http.shared import RequestInfo, ResponseInfo
from invokeai_py_client.testing import Answer, FakeTransport, stub_server
from invokeai_py_client.text.redaction import redact

VERSION = app.app_version()
TOKEN = "sekret-token"
FAILED = Answer(500, b"Internal Server Error", "text/plain")


def redirect(url: str, status: int = 302) -> Answer:
    return Answer(status, b"", headers={"Location": url})


async def test_headers_of_the_session_reach_both_colours() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        headers = client.session.headers
        headers.update({"X-Custom-Header": "value"})
        client.send(VERSION)
        assert stub.headers["x-custom-header"] == "value"
        await client.aio.send(VERSION)
        assert stub.headers["x-custom-header"] == "value"
        client.aio.session.headers["X-Later"] = "1"
        client.send(VERSION)
        assert stub.headers["x-later"] == headers["x-later"] == "1"
        client.send(VERSION, headers={"x-later": "2"})
        assert stub.headers["x-later"] == "2"
        await client.aio.disconnect()


def test_requests_say_who_sends_them() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url):
        assert stub.headers["user-agent"].startswith("invokeai-py-client/0.")


def test_what_is_mounted_carries_the_requests_to_its_prefix() -> None:
    fake = FakeTransport()
    fake.answer("GET", "/api/v1/boards/b", json={"board_id": "b"})
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        client.session.mount(f"{stub.url}/api/v1/boards/", fake)
        assert client.send(boards.get_board("b")).board_id == "b"
        client.send(VERSION)
        assert [request.path for request in fake.requests] == ["/api/v1/boards/b"]
        assert len(stub.requests) == 2


def test_an_adapter_made_for_requests_becomes_retry_policy_and_pool() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        retries = Retry(total=2, backoff_factor=0.001, status_forcelist=[500])
        client.session.mount("http://", HTTPAdapter(max_retries=retries, pool_maxsize=1, pool_block=True))
        stub.on("GET", "/api/v1/app/version", FAILED)
        with pytest.raises(ServerError) as failed:
            client.send(VERSION)
        assert failed.value.attempts == len(stub.requests) - 1 == 3
        with pytest.raises(ConfigurationError, match="can be mounted, not 5"):
            client.session.mount("http://", 5)


@pytest.mark.parametrize("content_encoding", ["", "gzip"])
async def test_answers_have_the_names_that_requests_gives_them(content_encoding: str) -> None:
    answer = Answer(headers={"Content-Encoding": content_encoding})
    if content_encoding:
        answer = replace(answer, body=gzip.compress(answer.body))
    with stub_server(Answer()) as stub, httpx.Client() as mine:
        stub.on("GET", "/api/v1/x", answer)
        stub.on("GET", "/api/v1/gone", Answer(404, b"{}"))
        with InvokeAIClient(stub.url) as client, InvokeAIClient(stub.url, http_client=mine) as other:
            for response in (
                client.request("GET", "/api/v1/x"),
                await client._make_request_async("GET", "/api/v1/x"),  # pyright: ignore[reportPrivateUsage]
                other.request("GET", "/api/v1/x"),
                client.session.get(f"{stub.url}/api/v1/x"),
                await client.aio.session.get(f"{stub.url}/api/v1/x"),
            ):
                assert isinstance(response, httpx.Response)
                assert (response.ok, response.reason, response.json()) == (True, "OK", {"version": "6.14.2"})  # type: ignore[attr-defined]  # pyright: ignore
                assert pickle.loads(pickle.dumps(response)).ok
            gone: Any = client.session.get(f"{stub.url}/api/v1/gone")
            assert (gone.ok, gone.reason) == (False, "Not Found")
            await client.aio.disconnect()


async def test_an_http_client_of_ones_own_is_used_and_left_open() -> None:
    with stub_server() as stub:
        with httpx.Client(headers={"X-Mine": "1"}) as mine:
            with InvokeAIClient(stub.url, TOKEN, http_client=mine) as client:
                assert client.session is mine
                assert (stub.headers["x-mine"], stub.headers["authorization"]) == ("1", f"Bearer {TOKEN}")
                with pytest.raises(ConfigurationError, match=r"give AsyncInvokeAIClient an httpx\.AsyncClient"):
                    _ = client.aio
            assert mine.get(stub.url).status_code == 200  # noqa: ASYNC212
            assert "authorization" not in stub.headers, "the token is the client's, not the session's"
        async with httpx.AsyncClient() as amine:
            async with AsyncInvokeAIClient(stub.url, http_client=amine) as aclient:
                assert aclient.session is amine
            assert (await amine.get(stub.url)).status_code == 200
        with pytest.raises(ConfigurationError, match=r"http_client must be an httpx\.AsyncClient"):
            AsyncInvokeAIClient(stub.url, http_client=httpx.Client())  # type: ignore[arg-type]  # pyright: ignore


async def test_a_transport_of_ones_own_is_used() -> None:
    fake = FakeTransport()
    with InvokeAIClient("http://h", transport=fake) as client:
        assert client.server_version == "6.14.2"
        assert await client.aio.ping()
        await client.aio.disconnect()
    assert len(fake.requests) == 2
    for_threads = InvokeAIClient("http://h", transport=httpx.HTTPTransport())
    with pytest.raises(ConfigurationError, match=r"transport must be an httpx\.AsyncBaseTransport"):
        await for_threads.aio.ping()
    for_threads.close()


def test_a_certificate_context_of_ones_own_is_used() -> None:
    context = ssl.create_default_context()
    client = InvokeAIClient("https://h", verify_ssl=context)
    assert client.session
    client.close()


def test_a_redirected_get_is_followed_and_the_token_stays_at_home() -> None:
    with stub_server() as elsewhere, stub_server() as stub:
        client = InvokeAIClient(stub.url, TOKEN)
        client.session.headers["X-Api-Key"] = "sekret-too"
        stub.on("GET", "/api/v1/app/version", redirect("/moved"))
        client.send(VERSION)
        assert stub.requests[-1] == "GET /moved"
        assert stub.headers["authorization"] == f"Bearer {TOKEN}"
        stub.on("GET", "/moved", redirect(f"{elsewhere.url}/api/v1/app/version?token=x"))
        assert client.send(VERSION).version == "6.14.2"
        assert elsewhere.requests == ["GET /api/v1/app/version?token=x"]
        assert "sekret" not in str(elsewhere.headers)
        assert client.session.get(elsewhere.url).status_code == 200
        assert "authorization" not in elsewhere.headers, "nor by the session itself"
        assert client.session.get(stub.url).status_code == 200
        assert stub.headers["authorization"] == f"Bearer {TOKEN}"
        client.close()


async def test_redirects_are_followed_by_asyncio_code_too() -> None:
    with stub_server() as elsewhere, stub_server(redirect(elsewhere.url)) as stub:
        async with AsyncInvokeAIClient(stub.url, TOKEN) as client:
            assert client.server_version == "6.14.2"
        assert "authorization" not in elsewhere.headers


def test_what_may_change_something_is_not_redirected() -> None:
    with stub_server() as elsewhere, stub_server() as stub, InvokeAIClient(stub.url) as client:
        stub.on("POST", "/api/v1/boards/", redirect(f"{elsewhere.url}/x?secret=1", 307))
        with pytest.raises(
            APIError, match=rf"HTTP 307: the server redirects to {elsewhere.url}/x: is that the base_url"
        ):
            client.send(boards.create_board(board_name="x"))
        assert elsewhere.requests == []


def test_a_redirect_in_a_circle_ends() -> None:
    with stub_server(redirect("/again")) as stub:
        client = InvokeAIClient(stub.url)
        with pytest.raises(APIError, match="HTTP 302: the server redirects to /again"):
            client.send(VERSION)
        assert len(stub.requests) == 11
        client.close()


def test_the_token_is_nowhere_to_be_read(caplog: pytest.LogCaptureFixture) -> None:
    """Not in errors, their causes and frames, nor in any log, whatever goes wrong."""
    caplog.set_level(logging.DEBUG)
    answers = [Answer(401, b'{"detail": "no"}'), FAILED, Answer(close=True), Answer(reset=True), Answer(delay=2)]
    texts: list[str] = []
    with stub_server() as stub:
        client = InvokeAIClient(stub.url, TOKEN, timeout=0.3, max_retries=0)
        for answer in answers:
            stub.on("GET", "/api/v1/app/version", answer)
            with pytest.raises(InvokeAIError) as failed:
                client.request("GET", "/app/version", params={"access_token": TOKEN})
            texts += traceback.TracebackException.from_exception(failed.value, capture_locals=True).format()
        texts += [repr(client), repr(client.session), repr(vars(client))]
        answer = Answer(
            headers={"X-Refreshed-Token": f"{TOKEN}-2", "Set-Cookie": f"invokeai_media_token={TOKEN}; Path=/"}
        )
        stub.on("GET", "/api/v1/app/version", answer)
        client.request("GET", "/app/version", params={"access_token": TOKEN})
        client.close()
    shown = [text for text in texts if TOKEN in text and "params={" not in text and "access_token" not in text]
    assert shown == []
    assert [record.getMessage() for record in caplog.records if TOKEN in record.getMessage()] == []
    assert {record.name.split(".")[0] for record in caplog.records} >= {"httpx", "httpcore", "invokeai_py_client"}


@pytest.mark.parametrize("location", ["//{}/steal", "http://u:p@{}/steal?tok=1", "/elsewhere"])
async def test_the_event_connection_goes_nowhere_else(location: str) -> None:
    with stub_server() as elsewhere, stub_server() as stub:
        target = location.format(elsewhere.url.removeprefix("http://"))
        stub.on("GET", "/ws/socket.io/", redirect(target))
        async with AsyncInvokeAIClient(stub.url, TOKEN) as aclient:
            with InvokeAIClient(stub.url, TOKEN) as client:
                for connect in (
                    lambda: asyncio.to_thread(client.connect_websocket, print),
                    lambda: aclient.connect_websocket(print),
                ):
                    with pytest.raises(
                        ConnectionError, match=r"HTTP 302, and redirects to .*: is that the base_url"
                    ) as refused:
                        await connect()
                    assert "u:p" not in str(refused.value)
                    assert "tok=" not in str(refused.value)
                    lines = traceback.TracebackException.from_exception(refused.value, capture_locals=True).format()
                    assert [line for line in lines if TOKEN in line and "TOKEN" not in line] == []
        assert elsewhere.requests == []
        assert stub.count("GET", "/ws/socket.io/") == 2


def set_cookie(session: Any) -> None:
    session.cookies.set("mine", "1", domain="127.0.0.1")


def set_cookies(session: Any) -> None:
    session.cookies = {"mine": "1"}


@pytest.mark.parametrize("choose", [set_cookie, set_cookies])
async def test_cookies_of_the_server_are_not_kept_and_those_of_the_user_are_sent(choose: Any) -> None:
    with stub_server(Answer(headers={"Set-Cookie": "invokeai_media_token=x; Path=/"})) as stub:
        with InvokeAIClient(stub.url) as client:
            client.send(VERSION)
            assert "cookie" not in stub.headers
            choose(client.session)
            client.send(VERSION)
            client.send(VERSION)
            assert stub.headers["cookie"] == "mine=1"
        async with AsyncInvokeAIClient(stub.url) as twin:
            choose(twin.session)
            await twin.send(VERSION)
            await twin.send(VERSION)
            assert stub.headers["cookie"] == "mine=1"


def test_the_credentials_of_an_http_client_of_ones_own_hold() -> None:
    with stub_server() as stub, httpx.Client(auth=("u", "p")) as mine:
        with InvokeAIClient(stub.url, http_client=mine):
            assert stub.headers["authorization"].startswith("Basic ")


def test_credentials_put_into_the_session_hold() -> None:
    """As a proxy in front of the server may ask for them, and says so."""
    asked = Answer(401, b"<html>", "text/html", headers={"WWW-Authenticate": 'Basic realm="x"'})
    with stub_server(asked) as stub:
        client = InvokeAIClient(stub.url)
        with pytest.raises(AuthenticationError, match=r"`client\.session\.auth = \(user, password\)`"):
            client.connect()
        client.session.auth = ("u", "p")
        with pytest.raises(AuthenticationError):
            client.connect()
        assert stub.headers["authorization"].startswith("Basic ")
        client.close()


def test_a_record_that_has_nothing_it_must_have_is_none() -> None:
    with stub_server(Answer.json({"detail": "something else"})) as stub:
        client = InvokeAIClient(stub.url)
        for ask in (client.board_repo.list_boards, client.me, lambda: client.board_repo.create_board("x")):
            with pytest.raises(UnexpectedResponseError, match=r"this is not what .* answers"):
                ask()
        client.close()


def test_a_method_an_endpoint_does_not_have_is_told_with_those_there_are() -> None:
    with stub_server(Answer.json({"detail": "Method Not Allowed"}, 405)) as stub:
        client = InvokeAIClient(stub.url)
        with pytest.raises(APIError, match=r"HTTP 405: Method Not Allowed .*; is one of these meant: .*/boards/"):
            client.request("PATCH", "/boards/")
        client.close()


def test_a_body_that_cannot_be_decoded_is_an_error_of_ours() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        stub.on("GET", "/api/v1/app/version", Answer(body=b"no gzip", headers={"Content-Encoding": "gzip"}))
        with pytest.raises(UnexpectedResponseError, match="the body cannot be decoded"):
            client.send(VERSION)


@pytest.mark.parametrize("delay", [-1, float("nan"), float("inf"), "1", True])
def test_a_policy_that_returns_no_time_is_an_error_of_ours(delay: Any) -> None:
    with stub_server(FAILED) as stub:
        client = InvokeAIClient(stub.url, retry=lambda attempt: delay)
        with pytest.raises(ConfigurationError, match="a retry policy must return seconds, or None"):
            client.send(VERSION)
        client.close()


def test_a_hook_that_raises_costs_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    def fail(info: ResponseInfo) -> None:
        raise ValueError("metrics are down")

    with stub_server() as stub, InvokeAIClient(stub.url, on_response=fail) as client:
        assert client.send(VERSION).version == "6.14.2"
        with client.stream(VERSION) as download:
            assert list(download)
    assert "an on_response hook raised" in caplog.text


def test_what_hooks_are_given_shows_no_secret() -> None:
    shown: list[str] = []

    def show(info: RequestInfo | ResponseInfo) -> None:
        shown.append(repr(info))

    with stub_server(Answer(headers={"X-Refreshed-Token": TOKEN})) as stub:
        with InvokeAIClient(stub.url, on_request=show, on_response=show) as client:
            client.send(VERSION, headers={"Authorization": f"Bearer {TOKEN}"})
    assert len(shown) == 4
    assert TOKEN not in "".join(shown)


@pytest.mark.parametrize("prefix", [None, "all://host", "host", "ftp://"])
def test_a_prefix_that_is_none_is_refused(prefix: Any) -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(ConfigurationError, match="something is mounted for 'http://'"):
            client.session.mount(prefix, FakeTransport())


def test_a_client_is_not_copied() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        for make in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="a client cannot be copied or pickled"):
                make(client)


def test_a_deletion_that_was_repeated_says_it_may_have_been_done() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        stub.on("DELETE", "/api/v1/boards/b", Answer(reset=True), Answer.json({"detail": "Board not found"}, 404))
        with pytest.raises(NotFoundError, match="an earlier attempt, whose answer was lost, may have deleted it"):
            client.send(boards.delete_board("b"))


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({"http_proxy": "http://proxy:1"}, "http://server", "http://proxy:1"),
        ({"http_proxy": "proxy:1"}, "http://server", "http://proxy:1"),
        ({"all_proxy": "http://proxy:1"}, "https://server", "http://proxy:1"),
        ({"https_proxy": "http://proxy:1"}, "http://server", None),
        ({"http_proxy": "http://proxy:1", "no_proxy": "server"}, "http://server:9090", None),
        ({"http_proxy": "http://proxy:1", "no_proxy": "server:9090"}, "http://server:9090", None),
        ({"http_proxy": "http://proxy:1"}, "http://127.0.0.1:9090", None),
        ({"http_proxy": "http://proxy:1"}, "http://[::1]:9090", None),
        ({"http_proxy": "http://proxy:1"}, "http://127.evil.com", "http://proxy:1"),
    ],
)
def test_proxies_of_the_environment(
    environment: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == proxy


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("GET http://h/x?access_token=abc&n=1", "GET http://h/x?access_token=***&n=1"),
        ("headers: {'Authorization': 'Bearer abc'}", "headers: {'Authorization': 'Bearer ***'}"),
        ("> Authorization: Bearer abc", "> Authorization: Bearer ***"),
        ("[(b'X-Refreshed-Token', b'abc'), (b'n', b'1')]", "[(b'X-Refreshed-Token', b'***'), (b'n', b'1')]"),
        ('> TEXT \'40{"token": "abc"}\' [20 bytes]', '> TEXT \'40{"token": "***"}\' [20 bytes]'),
        ('GET /api/v1/boards/?limit=5 "HTTP/1.1 200 OK"', 'GET /api/v1/boards/?limit=5 "HTTP/1.1 200 OK"'),
    ],
)
def test_secrets_in_logs_are_masked(text: str, clean: str) -> None:
    assert redact(text) == clean


def test_a_token_may_be_a_function() -> None:
    tokens = iter(["one", "two\n"])
    with stub_server() as stub, closing(InvokeAIClient(stub.url, lambda: next(tokens))) as client:
        client.send(VERSION)
        assert stub.headers["authorization"] == "Bearer one"
        client.send(VERSION)
        assert stub.headers["authorization"] == "Bearer two"
        with pytest.raises(ConfigurationError, match="the function that gives the token raised StopIteration"):
            client.send(VERSION)


async def test_a_token_may_be_a_coroutine_function() -> None:
    async def ask() -> str:
        return "fresh"

    with stub_server() as stub:
        async with AsyncInvokeAIClient(stub.url, ask):
            assert stub.headers["authorization"] == "Bearer fresh"
        client = InvokeAIClient(stub.url, ask)
        with pytest.raises(ConfigurationError, match="returned coroutine, not text"):
            client.connect()
        client.close()

        async def fail() -> str:
            raise RuntimeError("vault")

        failing = AsyncInvokeAIClient(stub.url, fail)
        with pytest.raises(ConfigurationError, match="the function that gives the token raised RuntimeError"):
            await failing.connect()
        with pytest.raises(ConfigurationError, match="the function that gives the token raised RuntimeError"):
            await failing.connect_websocket(print)
        await failing.disconnect()
        broken = InvokeAIClient(stub.url, lambda: 5)  # type: ignore[arg-type]  # pyright: ignore
        with pytest.raises(ConfigurationError, match="returned int, not text"):
            broken.connect()
        broken.close()


def test_a_fresh_token_takes_the_place_of_the_one_it_was_given_for() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url, "old") as client:
        stub.on("POST", "/api/v1/boards/", Answer(headers={"X-Refreshed-Token": "new"}))
        client.request("POST", "/boards/", json={"name": "x"})
        client.send(VERSION)
        assert stub.headers["authorization"] == "Bearer new"
        client.request("POST", "/boards/", json={"name": "x"}, headers={"Authorization": "Bearer other"})
        client.send(VERSION)
        assert stub.headers["authorization"] == "Bearer new", "not the one given for somebody else's"


def test_a_header_of_the_session_wins_over_the_token() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url, "mine") as client:
        client.session.headers["Authorization"] = "Basic x"
        client.send(VERSION)
        assert stub.headers["authorization"] == "Basic x"


def test_after_a_500_the_connection_is_not_used_again() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        for _ in range(3):
            client.send(VERSION)
        assert stub.connections == 1
        stub.on("GET", "/api/v1/boards/b", FAILED)
        with pytest.raises(ServerError, match="Internal Server Error"):
            client.send(boards.get_board("b"))
        client.send(VERSION)
        assert stub.connections == 2


async def test_after_a_500_asyncio_code_uses_another_connection_too() -> None:
    with stub_server() as stub:
        async with AsyncInvokeAIClient(stub.url) as client:
            stub.on("GET", "/api/v1/boards/b", FAILED)
            with pytest.raises(ServerError, match="Internal Server Error"):
                await client.send(boards.get_board("b"))
            await client.send(VERSION)
            assert stub.connections == 2
    gc.collect()


def test_hooks_see_each_time_a_request_is_sent() -> None:
    sent: list[RequestInfo] = []
    came: list[ResponseInfo] = []

    def trace(request: RequestInfo) -> None:
        request.headers["X-Trace"] = f"t{request.attempt}"
        sent.append(request)

    busy = Answer(503, b"", headers={"Retry-After": "0"})
    with stub_server(busy, Answer(reset=True), Answer()) as stub:
        with InvokeAIClient(stub.url, on_request=trace, on_response=came.append) as client:
            assert client.is_connected
        assert stub.headers["x-trace"] == "t3"
    assert [(info.method, info.path, info.attempt) for info in sent] == [
        ("GET", "/api/v1/app/version", n) for n in (1, 2, 3)
    ]
    assert [(info.status, type(info.error)) for info in came] == [
        (503, type(None)),
        (None, ConnectionError),
        (200, type(None)),
    ]
    assert all(info.seconds > 0 for info in came)
    assert came[0].headers["RETRY-AFTER"] == "0"


def test_one_line_is_logged_for_each_time(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "invokeai_py_client")
    with stub_server(Answer(503, b""), Answer(reset=True), Answer()) as stub, InvokeAIClient(stub.url):
        pass
    lines = [record.getMessage() for record in caplog.records if record.name == "invokeai_py_client"]
    assert len(lines) == 3
    for number, (line, outcome) in enumerate(zip(lines, ("503", "ConnectionError", "200"), strict=True), 1):
        assert line.startswith(f"GET /api/v1/app/version: {outcome} in ")
        assert line.endswith(f" ms, attempt {number}")


def test_nothing_is_printed_by_a_program_without_logging(capfd: pytest.CaptureFixture[str]) -> None:
    assert any(isinstance(h, logging.NullHandler) for h in logging.getLogger("invokeai_py_client").handlers)


def test_who_decides_on_repetitions_may_be_the_user() -> None:
    asked: list[Attempt] = []

    def once_more(attempt: Attempt) -> float | None:
        asked.append(attempt)
        return 0 if attempt.number == 1 else None

    with stub_server() as stub, InvokeAIClient(stub.url, retry=once_more) as client:
        stub.on("GET", "/api/v1/app/version", FAILED)
        with pytest.raises(ServerError) as failed:
            client.send(VERSION)
        assert failed.value.attempts == 2
        assert [(a.method, a.path, a.number, a.max_retries, a.status) for a in asked] == [
            ("GET", "/api/v1/app/version", 1, 3, 500),
            ("GET", "/api/v1/app/version", 2, 3, 500),
        ]
        asked.clear()
        stub.on("POST", "/api/v1/boards/", Answer(reset=True))
        with pytest.raises(ConnectionError) as lost:
            client.send(boards.create_board(board_name="x"))
        assert (asked, lost.value.attempts, lost.value.request_sent) == ([], 1, True), (
            "what may be done is not done twice"
        )


def test_errors_tell_of_the_request() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url, max_retries=1, timeout=0.2) as client:
        for answer, kind in ((Answer(delay=1), TimeoutError), (Answer(reset=True), ConnectionError)):
            stub.on("GET", "/api/v1/images/i/a.png", answer)
            with pytest.raises(kind) as failed:
                client.send(images.get_image_dto("a.png"))
            assert (failed.value.method, failed.value.attempts) == ("GET", 2)
            assert failed.value.url == f"{stub.url}/api/v1/images/i/a.png"


def test_an_answer_that_is_none_tells_how_often_it_was_asked_for() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        stub.on("GET", "/api/v1/app/version", Answer(reset=True), Answer(body=b'{"version": '))
        with pytest.raises(UnexpectedResponseError, match="malformed JSON") as failed:
            client.send(VERSION)
        assert failed.value.attempts == 2


def test_raw_requests_find_their_operation() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        client.request("get", "/models")
        client._make_request("GET", "images/i/a.png")  # pyright: ignore[reportPrivateUsage]
        client.request("GET", "/boards/?all=true", params={"x": [1, 2], "y": None, "z": True})
        client.request("GET", "/api/v9/unknown?a=b")
        assert stub.requests[1:] == [
            "GET /api/v2/models/",
            "GET /api/v1/images/i/a.png",
            "GET /api/v1/boards/?all=true&x=1&x=2&z=true",
            "GET /api/v9/unknown?a=b",
        ]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("GET", "http://elsewhere/api/v1/boards/"), "an endpoint is a path"),
        (("FETCH", "/boards/"), "the method must be one of"),
        (("GET", "/boards/", 5), "params must be a mapping"),
        (("POST", "/boards/", None, {"name": "x", "n": {1, 2}}), None),
        (("POST", "/models/x", None, {"n": {1, 2}}), "not JSON serializable"),
        (("POST", "/images/upload", None, None, {"file": 5}), "file"),
        (("POST", "/images/upload", None, None, 5), "files"),
        (("POST", "/images/upload", None, None, "a.png"), "files must be a mapping of fields to files"),
        (("POST", "/images/upload", None, {"a": 1}, {"file": b"x"}), "json and files cannot be sent together"),
        (("GET", "/boards/", None, None, None, "x"), "headers must be a mapping"),
    ],
)
def test_raw_requests_that_cannot_be_sent(arguments: tuple[Any, ...], words: str | None) -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        if words is None:
            client.request(*arguments)
        else:
            with pytest.raises(InvalidRequestError, match=words):
                client.request(*arguments)
            assert len(stub.requests) == 1


def test_raw_answers_are_checked_too() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        stub.on("GET", "/modelz/", Answer(200, b"<!doctype html>", "text/html"))
        with pytest.raises(
            UnexpectedResponseError, match="no such API path; is one of these meant: GET /api/v2/models/"
        ):
            client.request("GET", "/modelz/")
        stub.on("GET", "/api/v2/models/", Answer(body=b'{"models": ['))
        with pytest.raises(UnexpectedResponseError, match="malformed JSON"):
            client.request("GET", "/models/")


def test_a_server_of_another_version_is_warned_of_once() -> None:
    with stub_server(Answer.json({"version": "7.1.0"})) as stub:
        client = InvokeAIClient(stub.url)
        with pytest.warns(UntestedServerWarning, match=r"InvokeAI 7\.1\.0; this library is tested with 6\.8 to 6\.14"):
            client.connect()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client.connect()
        client.close()


@pytest.mark.parametrize("version", ["6.8.0", "6.14.99", "6.8.1rc2"])
def test_tested_versions_are_not_warned_of(version: str) -> None:
    with stub_server(Answer.json({"version": version})) as stub, InvokeAIClient(stub.url) as client:
        assert client.server_version == version


def test_connecting_says_who_asks_for_credentials() -> None:
    with stub_server(Answer(401, b"<html>", "text/html")) as stub:
        client = InvokeAIClient(stub.url)
        with pytest.raises(AuthenticationError, match=r"client\.login\(email, password\)"):
            client.connect()
        client.close()


def test_from_url_and_close() -> None:
    with stub_server() as stub:
        client = InvokeAIClient.from_url(f"{stub.url}/invoke/api/v1", timeout=5)
        assert client.connect()
        assert stub.requests == ["GET /invoke/api/v1/app/version"]
        client.close()
        client.close()
        for use in (client.ping, lambda: client.session, lambda: client.aio, lambda: client.send(VERSION)):
            with pytest.raises(ClientClosedError, match="this client is closed"):
                use()
