"""Servers, and what stands in front of one, that keep whoever asks them waiting, each in a way of its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Literal
from urllib.parse import urlsplit

from invokeai_py_client.testing._stub import RESET_ON_CLOSE
from tests.live.proxy import FaultProxy, fault_proxy

DRIP_SECONDS = 0.2
"""Between two bytes that drip."""
FIRST_SECONDS = 0.6
"""How long a call goes well where trouble comes later."""
ANSWER_SECONDS = 0.05
"""From the beginning of an answer to its end."""
EVENTS = b"GET /ws/socket.io"
"""How the handshake of an event connection begins."""
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BUSY = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 60\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"

Serve = Callable[[socket.socket, threading.Event], None]
"""Serves one connection, until the event says that the server ends."""
Manner = Literal["pass", "stall", "drip", "mute", "break"]
"""How answers are passed on: as they are, not at all, byte by byte, the first head only, or as broken connections."""


@dataclass(frozen=True)
class Spot:
    """Where trouble is.

    Attributes:
        url: What a client takes for its server.
        begin: Called as the call begins that is measured.
    """

    url: str
    begin: Callable[[], object] = lambda: None


Place = Callable[[str], AbstractContextManager[Spot]]
"""Makes trouble in front of the server at a URL, or in place of it."""


@contextmanager
def served(serve: Serve) -> Generator[int]:
    """Serve every connection to a port in a thread of its own, until the end of the block."""
    ended = threading.Event()
    connections: list[socket.socket] = []

    def serve_one(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            serve(connection, ended)

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connections.append(connection)
                _thread(serve_one, connection)

    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        _thread(accept)
        try:
            yield listener.getsockname()[1]
        finally:
            ended.set()
            for connection in [listener, *connections]:
                _shut(connection)


def say_nothing(connection: socket.socket, ended: threading.Event) -> None:
    ended.wait()


def drip_head(connection: socket.socket, ended: threading.Event) -> None:
    connection.recv(65536)
    _drip(connection, chain(HEAD, b"X-Slow: ", repeat(ord("z"))), ended)


def drip_body(connection: socket.socket, ended: threading.Event) -> None:
    connection.recv(65536)
    connection.sendall(HEAD + b"Content-Length: 1000000\r\n\r\n")
    _drip(connection, repeat(ord(" ")), ended)


def stall_in_body(connection: socket.socket, ended: threading.Event) -> None:
    connection.recv(65536)
    connection.sendall(HEAD + b'Content-Length: 1000000\r\n\r\n{"half": [')
    ended.wait()


def pour(connection: socket.socket, ended: threading.Event) -> None:
    """Answer without an end, quickly enough for every limit of speed."""
    connection.recv(65536)
    connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while not ended.wait(DRIP_SECONDS / 2):
        connection.sendall(b"1000\r\n" + 4096 * b" " + b"\r\n")


def be_busy(connection: socket.socket, ended: threading.Event) -> None:
    connection.recv(65536)
    connection.sendall(BUSY)


def reset(connection: socket.socket, ended: threading.Event) -> None:
    connection.recv(65536)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)


def in_place_of_it(serve: Serve, scheme: str = "http") -> Place:
    """A server that never does what one wants."""

    @contextmanager
    def place(_: str) -> Generator[Spot]:
        with served(serve) as port:
            yield Spot(f"{scheme}://127.0.0.1:{port}")

    return place


@contextmanager
def nobody(_: str) -> Generator[Spot]:
    """A port that refuses connections."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield Spot(f"http://127.0.0.1:{probe.getsockname()[1]}")


@contextmanager
def full(_: str) -> Generator[Spot]:
    """A port that has no room for more connections: opening one does not end, or is refused on some systems."""
    fillers = [socket.socket() for _ in range(4)]
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        try:
            for filler in fillers:
                filler.setblocking(False)
                filler.connect_ex(listener.getsockname())
            yield Spot(f"http://127.0.0.1:{listener.getsockname()[1]}")
        finally:
            for filler in fillers:
                filler.close()


class Gate:
    """What stands in front of a real server, and passes on what it answers in a certain manner.

    Args:
        target: The server.
        handshakes: How answers to event connections are passed on.
        at: Bytes of the first line of a request, from which on the manner of everything is another one.
        then: Which.
        is_answered: Whether this request is still answered as it should be.

    Attributes:
        manner: How answers are passed on.
    """

    def __init__(self, target: str, handshakes: Manner, at: bytes, then: Manner, *, is_answered: bool) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 80)
        self._handshakes: Manner = handshakes
        self._at = at
        self._then: Manner = then
        self._is_answered = is_answered
        self._is_due = False
        self.manner: Manner = "pass"
        self._clients: list[socket.socket] = []

    def change(self, manner: Manner, *, cut: bool = False) -> None:
        """Pass on in another manner; with `cut` to connections to come, those there are being broken."""
        self.manner = manner
        for client in self._clients if cut or manner == "break" else ():
            _shut(client)

    def serve(self, client: socket.socket, ended: threading.Event) -> None:
        """Pass on everything that is sent to the server: only answers are missed."""
        self._clients.append(client)
        data = client.recv(65536)
        is_of_events = data.startswith(EVENTS)
        manner: Manner = self._handshakes if is_of_events else "pass"
        if self.manner == "break":
            return
        with socket.create_connection(self._target) as server:
            back = _thread(self._pass_back, server, client, manner, ended, is_of_events)
            with suppress(OSError):
                while data:
                    if self._at and self._at in data.partition(b"\r\n")[0]:
                        self._is_due = True
                    if self._is_due and not self._is_answered:
                        self.change(self._then)
                    server.sendall(data)
                    data = client.recv(65536)
            _shut(server)
            back.join()

    def _pass_back(
        self, server: socket.socket, client: socket.socket, own: Manner, ended: threading.Event, is_of_events: bool
    ) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                manner = own if self.manner == "pass" else self.manner
                if manner == "pass":
                    client.sendall(data)
                    if self._is_due and not is_of_events:
                        _later(ANSWER_SECONDS, lambda: self.change(self._then))
                elif manner == "drip":
                    _drip(client, data, ended)
                elif manner == "mute":
                    head, end, _ = data.partition(b"\r\n\r\n")
                    client.sendall(head + end)
                    own = "stall"
        _shut(client)


def behind_gate(
    handshakes: Manner = "pass",
    *,
    at: bytes = b"",
    then: Manner = "stall",
    is_answered: bool = False,
    later: Manner = "pass",
    cut: bool = False,
) -> Place:
    """A real server behind a gate; `later` is the manner from soon after the call has begun, as for `Gate.change`."""

    @contextmanager
    def place(target: str) -> Generator[Spot]:
        gate = Gate(target, handshakes, at, then, is_answered=is_answered)
        with served(gate.serve) as port:
            url = f"http://127.0.0.1:{port}"
            yield Spot(url) if later == "pass" else Spot(url, _soon(lambda: gate.change(later, cut=cut)))

    return place


def behind_proxy(act: Callable[[FaultProxy], object]) -> Place:
    """A real server behind a proxy, to which something is done soon after the call has begun."""

    @contextmanager
    def place(target: str) -> Generator[Spot]:
        with fault_proxy(target) as proxy:
            yield Spot(proxy.url, _soon(lambda: act(proxy)))

    return place


def _soon(act: Callable[[], object]) -> Callable[[], None]:
    """A function that has something done a little later."""

    return lambda: _later(FIRST_SECONDS, act)


def _later(seconds: float, act: Callable[[], object]) -> None:
    timer = threading.Timer(seconds, act)
    timer.daemon = True
    timer.start()


def _thread(target: Callable[..., object], *arguments: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=arguments, name="trouble", daemon=True)
    thread.start()
    return thread


def _drip(connection: socket.socket, content: Iterable[int], ended: threading.Event) -> None:
    for byte in content:
        connection.sendall(bytes([byte]))
        if ended.wait(DRIP_SECONDS):
            return


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
