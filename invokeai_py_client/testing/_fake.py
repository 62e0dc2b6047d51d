"""A transport that answers a client's requests itself: no sockets, no server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from json import dumps, loads
from typing import Any
from urllib.parse import parse_qs

import httpx

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.exceptions import ConnectionError, TimeoutError
from invokeai_py_client.kit.forks import ForkedLock
from invokeai_py_client.testing._stub import Answer, headers_of, next_answer

CONNECTING = {("GET", "/api/v1/app/version"), ("GET", "/api/v1/queue/default/status")}
"""What `connect()` asks, the second one if it has a token."""


@dataclass(frozen=True)
class FakeRequest:
    """A request a `FakeTransport` was asked.

        request = fake.requests[-1]
        assert (request.method, request.path) == ("POST", "/api/v1/boards/")
        assert request.query == {"board_name": ["Cats"]}

    Attributes:
        method: HTTP method, e.g. `"GET"`.
        path: The path as it is sent (percent-encoded), without the query.
        query: The values of each name in the query, decoded.
        headers: The headers, by their names in lower case.
        body: The whole body; of an upload, as a multipart form.
    """

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as a JSON value.

        Raises:
            ValueError: It is not JSON; it may be empty.
        """
        return loads(self.body)


Compute = Callable[[FakeRequest], Answer]
Reply = Answer | ConnectionError | TimeoutError | Compute


class FakeTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers a client's requests with what a test scripts, in place of a network: for clients sync and async.

        fake = FakeTransport()
        fake.answer("GET", "/api/v1/boards/", json=[])
        with InvokeAIClient("http://invokeai.test", transport=fake) as client:
            assert client.board_repo.list_boards() == []
        assert [request.path for request in fake.requests] == ["/api/v1/app/version", "/api/v1/boards/"]

    What `connect()` asks is answered unless scripted otherwise: `GET /api/v1/app/version` with `{"version": "6.14.2"}`,
    and `GET /api/v1/queue/default/status`, which clients with a token ask. A request nothing is scripted for raises an
    `AssertionError` that names it; a client makes an `InvalidRequestError` of it. Only HTTP goes through here, events
    do not. It is safe to use from any thread.

    Attributes:
        requests: What it was asked, in order.
    """

    def __init__(self) -> None:
        self.requests: list[FakeRequest] = []
        self._routes: dict[tuple[str, str], list[Reply]] = {}
        self._lock = ForkedLock()

    def answer(
        self,
        method: str,
        path: str,
        compute: Compute | None = None,
        *,
        json: Any = UNSET,
        content: bytes | None = None,
        error: ConnectionError | TimeoutError | None = None,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> None:
        """Script one more answer of a route: they are given in the order of the calls, and the last one repeats.

            fake.answer("GET", "/api/v1/boards/", error=TimeoutError("too slow"))
            fake.answer("GET", "/api/v1/boards/", json={"detail": "no"}, status=403)
            fake.answer("GET", "/api/v1/images/", lambda request: Answer.json({"offset": request.query["offset"][0]}))

        Args:
            method: HTTP method, e.g. `"GET"`.
            path: The path as it is sent (percent-encoded), without a query: requests with any query are meant.
            compute: Called with the request; returns the `Answer`, or raises what `error` may be.
            json: The body, as a JSON value.
            content: The body, as bytes. Default: an empty one.
            error: A `ConnectionError` or `TimeoutError` of `invokeai_py_client.exceptions`, for a server that is not
                there, or too slow. Its `request_sent` tells whether it happens while connecting (what a
                `ConnectionError` is unless told) or with the request on its way (a `TimeoutError`, unless told).
            status: HTTP status code.
            headers: More headers; they win over `content_type`.
            content_type: The header of this name. Default: `application/json` with `json`, and
                `application/octet-stream` with `content`.

        Raises:
            TypeError: `error` is of another class, or `json` has no JSON form.
            ValueError: More than one of `compute`, `json`, `content` and `error` is given.
        """
        if sum((compute is not None, json is not UNSET, content is not None, error is not None)) > 1:
            raise ValueError("one of a function, json=, content= and error= is needed, not several")
        if error is not None:
            _check_error(error)
        if json is not UNSET:
            body, kind = dumps(json).encode(), "application/json"
        else:
            body, kind = content or b"", "" if content is None else "application/octet-stream"
        made = Answer(status, body, kind if content_type is None else content_type, headers=dict(headers or {}))
        with self._lock:
            self._routes.setdefault((method, path), []).append(compute or error or made)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an `httpx.Client`."""
        return self._respond(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an `httpx.AsyncClient`."""
        return self._respond(request, await request.aread())

    def _respond(self, request: httpx.Request, body: bytes) -> httpx.Response:
        target = request.url.raw_path.decode("ascii")
        path, _, query = target.partition("?")
        asked = FakeRequest(request.method, path, parse_qs(query, keep_blank_values=True), dict(request.headers), body)
        with self._lock:
            self.requests.append(asked)
            reply = self._next(request.method, path, target)
        if isinstance(reply, (ConnectionError, TimeoutError)):
            raise _as_httpx(reply, request)
        try:
            return _response(reply if isinstance(reply, Answer) else reply(asked))
        except (ConnectionError, TimeoutError) as error:
            raise _as_httpx(error, request) from error

    def _next(self, method: str, path: str, target: str) -> Reply:
        if replies := self._routes.get((method, path)):
            return next_answer(replies)
        if (method, path) in CONNECTING:
            return Answer()
        scripted = ", ".join(" ".join(route) for route in sorted(CONNECTING.union(self._routes)))
        raise AssertionError(f"no answer to {method} {target} is scripted; there are answers to {scripted}")


def _check_error(error: object) -> None:
    if not isinstance(error, (ConnectionError, TimeoutError)):
        raise TypeError(
            "error must be a ConnectionError or a TimeoutError of invokeai_py_client.exceptions "
            f"(what a server refuses is an answer with a status), not {error!r}"
        )


def _response(answer: Answer) -> httpx.Response:
    if not isinstance(answer, Answer):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"a function that computes an answer must return an Answer, not {answer!r}")
    if answer.close or answer.reset or answer.delay or answer.drip:
        raise ValueError(f"there is no connection to delay or to break: use error=, or stub_server, for {answer!r}")
    left_to_be_read = httpx.ByteStream(answer.body)  # as what comes from a network is
    return httpx.Response(answer.status, headers=headers_of(answer), stream=left_to_be_read)


def _as_httpx(error: ConnectionError | TimeoutError, request: httpx.Request) -> httpx.TransportError:
    """Return the error httpx raises in the place of one of ours."""
    if isinstance(error, TimeoutError):
        timed_out = httpx.ReadTimeout if error.request_sent else httpx.ConnectTimeout
        return timed_out(str(error), request=request)
    lost = httpx.ReadError if error.request_sent else httpx.ConnectError
    return lost(str(error), request=request)
