"""An HTTP proxy in front of a real server that does harm to a share of the requests, the same one for the same seed."""

from __future__ import annotations

import http.client
import random
import socket
import struct
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

RESET_ON_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""A `struct linger` that makes closing a socket break the connection at once."""
OF_ONE_HOP = frozenset({"connection", "content-length", "host", "keep-alive", "transfer-encoding"})
DELAY_SECONDS = 0.02


class Harm(Enum):
    """What happens to a request; the value is its share in percent."""

    RESET_BEFORE = 4.0
    """The connection is reset, and the server never hears of it."""
    RESET_AFTER = 4.5
    """The server does what it was asked, and the connection is reset in place of its answer."""
    STALL = 1.5
    """The server does what it was asked, and its answer comes when nobody waits for it any more."""
    CUT = 5.0
    """The connection ends in the middle of the answer's body."""
    DELAY = 10.0
    """The request reaches the server a moment later."""
    NONE = 75.0


def harm_to(seed: int, number: int) -> Harm:
    """What happens to a request, by its number."""
    harms = list(Harm)
    return random.Random(f"{seed} {number}").choices(harms, [harm.value for harm in harms])[0]


@dataclass(frozen=True)
class Reply:
    """An answer of the server, as it is passed on."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class ChaosProxy(ThreadingHTTPServer):
    """A running proxy; made by `chaos_proxy`.

    Attributes:
        done: What was done to each request, by its number; `RESET_BEFORE` never reached the server.
        calm: While True, nothing happens to any request, and none is counted.
    """

    daemon_threads = False  # so that `server_close` waits for what is on its way to the server
    request_queue_size = 128

    def __init__(self, target: str, seed: int, stall: float) -> None:
        parts = urlsplit(target)
        self.target = (parts.hostname or "127.0.0.1", parts.port or 80)
        self.stall = stall
        self.done: list[Harm] = []
        self.calm = True
        self.ended = threading.Event()
        self._seed = seed
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def next_harm(self) -> Harm:
        """What happens to the next request."""
        if self.calm:
            return Harm.NONE
        with self._lock:
            self.done.append(harm_to(self._seed, len(self.done)))
            return self.done[-1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), OSError):  # those mean that whoever asked has gone
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: ChaosProxy  # pyright: ignore[reportIncompatibleVariableOverride]

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        harm = self.server.next_harm()
        if harm is Harm.RESET_BEFORE:
            return self._reset()
        if harm is Harm.DELAY:
            self.server.ended.wait(DELAY_SECONDS)
        reply = self._forward(body)
        if harm is Harm.STALL:
            self.server.ended.wait(self.server.stall)
        if harm is Harm.RESET_AFTER or (harm is Harm.CUT and not reply.body):
            return self._reset()
        return self._answer(reply, len(reply.body) // 2 if harm is Harm.CUT else len(reply.body))

    def _forward(self, body: bytes) -> Reply:
        headers = {name: value for name, value in self.headers.items() if name.lower() not in OF_ONE_HOP}
        connection = http.client.HTTPConnection(*self.server.target, timeout=60)
        try:
            connection.request(self.command, self.path, body or None, headers)
            answer = connection.getresponse()
            kept = [(name, value) for name, value in answer.getheaders() if name.lower() not in OF_ONE_HOP]
            return Reply(answer.status, kept, answer.read())
        finally:
            connection.close()

    def _answer(self, reply: Reply, size: int) -> None:
        self.send_response_only(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body[:size])
        self.close_connection |= size < len(reply.body)

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        self.close_connection = True

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_any  # noqa: N815 - http.server's names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def chaos_proxy(target: str, seed: int, stall: float) -> Generator[ChaosProxy]:
    """Run a proxy in front of the server at `target`, calm at first; at the end of the block nothing is on its way.

    Args:
        target: The server's URL.
        seed: Decides what happens to which request.
        stall: Seconds an answer that stalls is kept back.
    """
    proxy = ChaosProxy(target, seed, stall)
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield proxy
    finally:
        proxy.ended.set()
        proxy.shutdown()
        thread.join()
        proxy.server_close()
