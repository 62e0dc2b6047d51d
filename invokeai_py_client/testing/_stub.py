"""A real HTTP server that answers what a test scripts, breaks as a test wants, and counts what it was asked."""

from __future__ import annotations

import socket
import struct
import sys
import threading
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from json import dumps
from socketserver import ThreadingTCPServer
from typing import Any, Self, TypeVar

T = TypeVar("T")

DRIPS = 8
"""In how many portions a body drips."""

PORTION = 64 * 1024
"""Bytes of a request's body that are read at a time when they are not kept."""

RESET_ON_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""A `struct linger` that makes closing a socket break the connection at once."""


@dataclass(frozen=True)
class Answer:
    """One scripted answer. Without arguments it is what `GET /api/v1/app/version` answers on InvokeAI 6.14.2.

        Answer.json({"detail": "Board not found"}, status=404)
        Answer(503, b"", headers={"Retry-After": "1"})
        Answer(200, b"<!doctype html>", "text/html")  # what a router in between says
        Answer(delay=5)  # a stall
        Answer(close=True)  # cut off in the middle

    Attributes:
        status: HTTP status code. Default: 200.
        body: The body, as it is sent.
        content_type: The header of this name; `""` for none. Default: `application/json`.
        close: Break the connection after `body`, which was announced to be 10 bytes longer. Default: no.
        delay: Seconds to wait before the answer, or before `reset`. Default: 0.
        headers: More headers; they win over the ones made here (`Content-Type`, `Content-Length`).
        reset: Read the request, then break the connection with a TCP reset in place of an answer. Default: no.
        drip: Seconds to wait between the eight equal portions (or the bytes, if fewer) of the body. Default: 0, the
            body is sent whole.
    """

    status: int = 200
    body: bytes = b'{"version": "6.14.2"}'
    content_type: str = "application/json"
    close: bool = False
    delay: float = 0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    reset: bool = False
    drip: float = 0

    @classmethod
    def json(cls, value: Any, status: int = 200) -> Self:
        """An answer that is a JSON value.

        Args:
            value: What `json.dumps` takes.
            status: HTTP status code.

        Raises:
            TypeError: The value has no JSON form.
        """
        return cls(status, dumps(value).encode())


class StubServer:
    """A running stub server; made by `stub_server`, and safe to use from any thread."""

    def __init__(self, server: _Server) -> None:
        self._server = server

    @property
    def url(self) -> str:
        """Address it listens at: `http://127.0.0.1:PORT`."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def requests(self) -> list[str]:
        """Requests it got, in order: `"METHOD path?query"`, as they were sent."""
        return self._server.requests

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the last request, by their names in lower case."""
        return self._server.headers

    @property
    def body(self) -> bytes:
        """The body of the last request; empty with `keep_bodies=False`."""
        return self._server.body

    @property
    def connections(self) -> int:
        """Number of TCP connections it has accepted."""
        return self._server.connections

    @property
    def open_connections(self) -> int:
        """Number of open TCP connections; one the client has just closed may be among them for a moment."""
        return len(self._server.open)

    def on(self, method: str, path: str, *answers: Answer) -> None:
        """Script the answers of one route; they win over those given to `stub_server`.

            stub.on("GET", "/api/v1/boards/", Answer(503, b""), Answer.json([]))

        Args:
            method: HTTP method, e.g. `"GET"`.
            path: The path as it is sent (percent-encoded), without a query: requests with any query are meant.
            answers: What to answer, in order; the last one repeats. They replace the route's earlier ones.

        Raises:
            ValueError: There is no answer.
        """
        if not answers:
            raise ValueError(f"an Answer to {method} {path} is needed")
        self._server.routes[method, path] = list(answers)

    def count(self, method: str, path: str) -> int:
        """Count the requests of a method and a path, with any query.

        assert stub.count("GET", "/api/v1/boards/") == 1
        """
        return sum(request.partition("?")[0] == f"{method} {path}" for request in list(self._server.requests))


@contextmanager
def stub_server(*answers: Answer, keep_bodies: bool = True) -> Generator[StubServer]:
    """Run an HTTP server on a free port of 127.0.0.1 that gives scripted answers.

        with stub_server() as stub, InvokeAIClient(stub.url) as client:
            stub.on("GET", "/api/v1/boards/", Answer(503, b""), Answer.json([]))
            assert client.board_repo.list_boards() == []
            assert stub.count("GET", "/api/v1/boards/") == 2

    At the end of the block it is gone at once, with its threads and connections, whatever it was doing.

    Args:
        answers: What to answer to requests no route (`StubServer.on`) is for, in order; the last one repeats. Without
            any, everything is answered `{"version": "6.14.2"}`.
        keep_bodies: Whether `StubServer.body` has the body of the last request; for large uploads, it need not.

    Raises:
        OSError: No port can be had.
    """
    server = _Server(list(answers or [Answer()]), keep_bodies)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="invokeai-stub")
    thread.start()
    try:
        yield StubServer(server)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def next_answer(answers: list[T]) -> T:
    """The next of scripted answers; the last one stays."""
    return answers.pop(0) if len(answers) > 1 else answers[0]


def headers_of(answer: Answer) -> dict[str, str]:
    """The headers an answer is sent with, by their names in lower case."""
    made = {"content-type": answer.content_type, "content-length": str(len(answer.body) + 10 * answer.close)}
    headers = made | {name.lower(): value for name, value in answer.headers.items()}
    return {name: value for name, value in headers.items() if value}


class _Server(ThreadingTCPServer):
    daemon_threads = False  # so that `server_close` waits for them
    request_queue_size = 128

    def __init__(self, answers: list[Answer], keep_bodies: bool) -> None:
        self.answers = answers
        self.keep_bodies = keep_bodies
        self.routes: dict[tuple[str, str], list[Answer]] = {}
        self.requests: list[str] = []
        self.headers: dict[str, str] = {}
        self.body = b""
        self.connections = 0
        self.open: set[socket.socket] = set()
        self.lock = threading.Lock()
        self.ended = threading.Event()
        super().__init__(("127.0.0.1", 0), _Handler)

    def asked(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        with self.lock:
            self.requests.append(f"{method} {target}")
            self.headers, self.body = headers, body
            return next_answer(self.routes.get((method, target.partition("?")[0]), self.answers))

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.lock:
            self.connections += 1
            self.open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self.lock:
            self.open.discard(request)
            request.close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), OSError):  # those mean that the client has gone
            super().handle_error(request, client_address)

    def server_close(self) -> None:
        self.ended.set()
        with self.lock:
            for connection in self.open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        super().server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def handle_any(self) -> None:
        body = b"".join(self._body(self.server.keep_bodies))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.server.asked(self.command, self.path, headers, body)
        if self.server.ended.wait(answer.delay):
            self.close_connection = True
        elif answer.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
            self.close_connection = True
        else:
            self._send(answer)

    def _body(self, keep: bool) -> Iterator[bytes]:
        """The body of the request, or nothing of it."""
        if "Transfer-Encoding" in self.headers:
            while size := int(self._line().partition(b";")[0], 16):
                yield from self._portions(size, keep)
                self._line()
            while self._line().strip():  # trailers
                pass
        else:
            yield from self._portions(int(self.headers.get("Content-Length", 0)), keep)

    def _portions(self, size: int, keep: bool) -> Iterator[bytes]:
        while size:
            portion = self.rfile.read(size if keep else min(size, PORTION))
            if not portion:
                raise ConnectionAbortedError
            size -= len(portion)
            if keep:
                yield portion

    def _line(self) -> bytes:
        line = self.rfile.readline()
        if not line:
            raise ConnectionAbortedError
        return line

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in headers_of(answer).items():
            self.send_header(name, value)
        self.end_headers()
        self.close_connection |= answer.close
        body = b"" if self.command == "HEAD" else answer.body
        size = max(1, -(-len(body) // DRIPS) if answer.drip else len(body))
        for start in range(0, len(body), size):
            if start and self.server.ended.wait(answer.drip):
                self.close_connection = True
                return
            self.wfile.write(body[start : start + size])

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = handle_any  # noqa: N815 - http.server's names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass
