"""HTTP answers that are errors, and what they say."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from invokeai_py_client.bindings import Kind
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ConflictError,
    ContentTooLargeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
)
from invokeai_py_client.http.errors import Exchange, api_error, error_for


def error(
    status: int, body: bytes, content_type: str = "application/json", *, kind: Kind | None = "json", **headers: str
) -> APIError | None:
    answered = {"content-type": content_type} | {name.replace("_", "-"): value for name, value in headers.items()}
    return error_for(Exchange("GET", "http://h/x", status, answered, 2), body, kind=kind)


@pytest.mark.parametrize(
    ("status", "content_type", "body", "kind", "words"),
    [
        (400, "application/json", b'{"detail":"no"}', ValidationError, "no"),
        (401, "application/json", b'{"detail":"Authentication required"}', AuthenticationError, "client.login"),
        (403, "application/json", b'{"detail":"no"}', PermissionDeniedError, "no"),
        (404, "application/json", b'{"detail":"Board not found"}', NotFoundError, "Board not found"),
        (404, "application/json", b'{"detail":"Not Found"}', NotFoundError, "(perhaps this version of"),
        (405, "application/json", b'{"detail":"Method Not Allowed"}', APIError, "does not know the operation"),
        (501, "application/json", b'{"detail":"Not implemented"}', ServerError, "does not know the operation"),
        (409, "application/json", b'{"detail":"taken"}', ConflictError, "taken"),
        (413, "text/html", b"<html>", ContentTooLargeError, "send less at once"),
        (422, "application/json", b'{"detail":["odd"]}', ValidationError, "odd"),
        (429, "text/plain", b"slow down", RateLimitError, "slow down"),
        (500, "text/plain", b"Internal Server Error", ServerError, "the server's log says more"),
        (500, "", b"", ServerError, "no explanation"),
        (500, "application/json", b"", ServerError, "no explanation"),
        (502, "text/html", b"<html>", ServerError, "a web page (a proxy in front of the server got no answer"),
        (418, "application/json", b"[", APIError, "HTTP 418: ["),
        (500, "application/json", b'{"detail": "cut', ServerError, '{"detail": "cut'),
        (500, "application/json", b"[" * 100000, ServerError, "[[["),
        (500, "text/plain", b"\xff\xfe", ServerError, "\N{REPLACEMENT CHARACTER}"),
        (200, "text/html; charset=utf-8", b"<!doctype html>", UnexpectedResponseError, "no such API path"),
        (200, "text/plain", b"hello", UnexpectedResponseError, "JSON was expected, text/plain came back"),
        (307, "text/plain", b"", APIError, "the server redirects to https://h/y: is that the base_url to use?"),
    ],
)
def test_answers_that_are_errors(status: int, content_type: str, body: bytes, kind: type[APIError], words: str) -> None:
    found = error(status, body, content_type, location="https://h/y?token=x")
    assert found
    assert type(found) is kind
    assert words in str(found)
    assert f"GET http://h/x: HTTP {status}: " in str(found)
    assert (found.status, found.method, found.url, found.attempts) == (status, "GET", "http://h/x", 2)


def test_a_record_that_does_not_exist_is_no_matter_of_versions() -> None:
    asked = Exchange("GET", "http://h/api/v1/images/i/no.png", 404, {"content-type": "application/json"})
    assert str(error_for(asked, b'{"detail":"Not Found"}', kind="json")).endswith("/no.png: HTTP 404: Not Found")


def test_fields_that_were_refused_are_named() -> None:
    body = {
        "detail": [
            {"type": "x", "loc": ["body", "batch", "runs"], "msg": "too small"},
            {"type": "y", "loc": ["query", 0], "msg": "odd"},
            "loose",
        ]
    }
    found = error(422, json.dumps(body).encode())
    assert isinstance(found, ValidationError)
    assert found.fields == {"body.batch.runs": "too small", "query.0": "odd", "": "loose"}
    assert found.detail == "body.batch.runs: too small; query.0: odd; loose"
    refused = error(400, b'{"detail": "no"}')
    assert isinstance(refused, ValidationError)
    assert refused.fields == {}


def test_what_else_an_answer_says() -> None:
    found = error(503, b"", retry_after="3600", x_request_id="r-1")
    assert found
    assert (found.retry_after, found.request_id) == (3600, "r-1")
    assert "it asks to be left alone for 3600 s" in str(found)
    assert error(503, b"").retry_after is None  # type: ignore[union-attr]  # pyright: ignore


def test_built_in_errors_catch_ours() -> None:
    for status, built_in in {403: PermissionError, 404: LookupError, 422: ValueError}.items():
        assert isinstance(error(status, b"{}"), built_in)


def test_an_error_survives_copying_and_pickling() -> None:
    """Process pools and caches do that."""
    found = api_error(PermissionDeniedError, Exchange("GET", "http://h/x", 403), "no")
    for twin in (copy.copy(found), pickle.loads(pickle.dumps(found))):
        assert (str(twin), vars(twin)) == (str(found), vars(found))


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
    assert error(200, b"anything", "text/plain", kind=None) is None
