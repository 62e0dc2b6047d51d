"""Socket.IO frames, retry decisions, settings, HTTP answers: the pure parts between us and the server."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime

import pytest

from invokeai_py_client._core import socketio
from invokeai_py_client._core.errors import error_for
from invokeai_py_client._core.retry import (
    LONGEST_DELAY,
    is_repeatable,
    retry_after_failure,
    retry_after_status,
    seconds_asked,
)
from invokeai_py_client._core.settings import Settings, make_settings
from invokeai_py_client.bindings import Kind
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
)


@pytest.mark.parametrize(
    ("frame", "packet"),
    [
        ('0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":20000}', socketio.Opened(25, 20)),
        ('40{"sid":"y"}', socketio.Connected()),
        ('44{"message":"Connection rejected by server"}', socketio.Refused("Connection rejected by server")),
        ("2", socketio.Ping()),
        ("41", socketio.Closed()),
        ("1", socketio.Closed()),
        ('42["batch_enqueued",{"a":1}]', socketio.Event("batch_enqueued", {"a": 1})),
        ('4217["acknowledged",[1]]', socketio.Event("acknowledged", [1])),
        ('42["bare"]', socketio.Event("bare", None)),
        ('451-["binary",{}]', None),
        ("6", None),
    ],
)
def test_frames(frame: str, packet: socketio.Packet | None) -> None:
    assert socketio.decode(frame) == packet


def test_malformed_frames_mean_nothing_and_never_raise() -> None:
    rng = random.Random(1)
    alphabet = '0123456{}[]",:abc\\ \x00é'
    frames: list[str | bytes] = [
        "",
        "0",
        "0{",
        "0[]",
        "42",
        "42{}",
        "42[]",
        "42[",
        "44[",
        '0{"pingInterval":"x"}',
        b"42[]",
    ]
    frames += ["".join(rng.choices(alphabet, k=rng.randrange(12))) for _ in range(5000)]
    for frame in frames:
        socketio.decode(frame)


def test_what_we_send_is_what_socketio_expects() -> None:
    assert socketio.connect(None) == "40"
    assert socketio.connect({"token": "t"}) == '40{"token": "t"}'
    assert json.loads(socketio.emit("subscribe_queue", {"queue_id": "default"})[2:]) == [
        "subscribe_queue",
        {"queue_id": "default"},
    ]


@pytest.mark.parametrize(
    ("method", "path", "sent", "attempt", "again"),
    [
        ("GET", "/x", True, 1, True),
        ("GET", "/x", True, 4, False),
        ("PUT", "/x", True, 1, True),
        ("PUT", "/api/v1/queue/default/retry_items_by_id", True, 1, False),
        ("PUT", "/api/v1/queue/default/retry_items_by_id", False, 1, True),
        ("GET", "/api/v1/images/download/a.zip", True, 1, False),
        ("GET", "/api/v2/models/install/huggingface", True, 1, False),
        ("GET", "/api/v2/models/install/", True, 1, True),
        ("PUT", "/api/v2/models/convert/key", True, 1, False),
        ("POST", "/x", False, 1, True),
        ("POST", "/x", False, 4, False),
        ("POST", "/x", True, 1, False),
        ("PATCH", "/x", True, 1, False),
    ],
)
def test_a_request_that_may_have_been_acted_on_is_not_repeated(
    method: str, path: str, sent: bool, attempt: int, again: bool
) -> None:
    delay = retry_after_failure(is_repeatable(method, path), sent, attempt, max_retries=3)
    assert (delay is not None) == again
    assert delay is None or 0 <= delay <= LONGEST_DELAY


@pytest.mark.parametrize(
    ("method", "status", "again"),
    [("GET", 503, True), ("GET", 429, True), ("GET", 500, False), ("GET", 404, False), ("POST", 503, False)],
)
def test_statuses_worth_another_try(method: str, status: int, again: bool) -> None:
    assert (retry_after_status(is_repeatable(method, "/x"), status, 1, 3) is not None) == again
    assert retry_after_status(True, status, 4, 3) is None


def test_a_server_may_ask_for_some_patience_but_not_for_much() -> None:
    assert retry_after_status(True, 503, 1, 3, asked=7) == 7
    assert retry_after_status(True, 503, 1, 3, asked=3600) is None
    assert retry_after_status(True, 404, 1, 3, asked=1) is None
    assert retry_after_status(False, 503, 1, 3, asked=1) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        (" 0 ", 0),
        ("Mon, 23 Nov 2026 12:00:30 GMT", 30),
        ("Mon, 23 Nov 2026 12:00:30 -0000", 30),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0),
        ("soon", None),
        ("-1", None),
        ("1e999", None),
        ("", None),
        (None, None),
    ],
)
def test_what_retry_after_asks_for(header: str | None, seconds: float | None) -> None:
    assert seconds_asked(header, datetime(2026, 11, 23, 12, tzinfo=UTC)) == seconds


def settings(url: str | None = None, **environ: str) -> Settings:
    return make_settings(url, None, 30, 3, True, environ)


@pytest.mark.parametrize(
    ("given", "base_url"),
    [
        ("http://localhost:9090/", "http://localhost:9090"),
        (" https://host/invoke/ ", "https://host/invoke"),
        ("http://host:1/api/v1", "http://host:1"),
        ("http://[::1]:9090", "http://[::1]:9090"),
    ],
)
def test_base_urls(given: str, base_url: str) -> None:
    assert settings(given).base_url == base_url
    assert settings(given).websocket_url == "ws" + base_url.removeprefix("http")


def test_unset_settings_come_from_the_environment_and_arguments_win() -> None:
    assert settings().base_url == "http://localhost:9090"
    assert settings(INVOKEAI_URL="http://a:1").base_url == "http://a:1"
    assert settings("http://b:2", INVOKEAI_URL="http://a:1").base_url == "http://b:2"
    assert settings(INVOKEAI_API_KEY="key").headers == {"Authorization": "Bearer key"}
    assert settings(INVOKEAI_API_KEY="key\n").headers == {"Authorization": "Bearer key"}, "as files end"
    assert "key" not in repr(settings(INVOKEAI_API_KEY="key"))
    with pytest.raises(ConfigurationError, match="printable ASCII") as refused:
        settings(INVOKEAI_API_KEY="geheim-ß")
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["localhost:9090", "ftp://host", "http://", "http://host:99999", "http://u:p@host", "x"]
)
def test_bad_urls_are_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        settings(url)


@pytest.mark.parametrize(
    ("timeout", "retries"),
    [(0, 3), (-1, 3), (float("inf"), 3), (float("nan"), 3), (1e10, 3), (30, -1), (30, 1.5), ("30", 3)],
)
def test_bad_numbers_are_refused(timeout: float, retries: int) -> None:
    with pytest.raises(ConfigurationError, match=r"timeout|max_retries"):
        make_settings(None, None, timeout, retries, True, {})


def error(status: int, body: bytes, content_type: str = "application/json", *, kind: Kind = "json") -> APIError | None:
    return error_for("GET", "http://h/x", status, content_type, body, kind=kind)


@pytest.mark.parametrize(
    ("status", "content_type", "body", "kind", "words"),
    [
        (401, "application/json", b'{"detail":"Authentication required"}', AuthenticationError, "api_key"),
        (403, "application/json", b'{"detail":"no"}', PermissionDeniedError, "no"),
        (404, "application/json", b'{"detail":"Board not found"}', NotFoundError, "Board not found"),
        (
            422,
            "application/json",
            b'{"detail":[{"type":"x","loc":["body","batch","runs"],"msg":"too small"}]}',
            ValidationError,
            "body.batch.runs: too small",
        ),
        (422, "application/json", b'{"detail":["odd"]}', ValidationError, "odd"),
        (500, "text/plain", b"Internal Server Error", ServerError, "Internal Server Error"),
        (500, "", b"", ServerError, "no explanation"),
        (502, "text/html", b"<html>", ServerError, "a web page"),
        (418, "application/json", b"[", APIError, "418"),
        (200, "text/html; charset=utf-8", b"<!doctype html>", UnexpectedResponseError, "no such API path"),
        (200, "text/plain", b"hello", UnexpectedResponseError, "JSON was expected, text/plain came back"),
    ],
)
def test_answers_that_are_errors(status: int, content_type: str, body: bytes, kind: type[APIError], words: str) -> None:
    found = error(status, body, content_type)
    assert found
    assert type(found) is kind
    assert words in str(found)
    assert "GET http://h/x" in str(found)
    assert found.status == status


def test_a_long_explanation_is_cut_in_the_message_only() -> None:
    found = error(422, json.dumps({"detail": "no node 'brush' in " + "x" * 6000}).encode())
    assert found
    assert "no node 'brush' in" in str(found)
    assert str(found).endswith("... (6019 characters)")
    assert len(str(found)) < 700 < len(found.detail)


def test_good_answers_are_none() -> None:
    assert error(200, b"{}") is None
    assert error(204, b"", "") is None
    assert error(200, b"\x89PNG", "image/png", kind="bytes") is None
    assert error(201, b"<html>", "text/html", kind="text") is None
