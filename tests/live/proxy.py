"""A TCP proxy in front of a real server that loses answers and goes away on demand."""

from __future__ import annotations

import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class FaultProxy:
    """A running proxy.

    Attributes:
        url: Where it listens.
        lose_answer_to: The answer to the next request that has these bytes in its head is lost: the server gets the
            request, the client a closed connection.
        stall_answer_to: The answer to the next such request is never passed on; the connection stays open.
        reset: The next such request is not passed on; the client gets a closed connection.
        refuse_sockets: While True, no event connection is let through.
        away: While True, connections are closed as soon as they are made.
        target: Where requests go; another one holds for connections to come.
        passed: Heads of the requests that went to the server.
    """

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self.target = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._losing: set[socket.socket] = set()
        self._stalling: set[socket.socket] = set()
        self._sockets: set[socket.socket] = set()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.lose_answer_to: bytes | None = None
        self.stall_answer_to: bytes | None = None
        self.reset: bytes | None = None
        self.refuse_sockets = False
        self.away = False
        self.passed: list[bytes] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def leave(self) -> None:
        """Close every connection and take no more."""
        self.away = True
        self.cut()

    def cut(self) -> None:
        """Close every connection there is."""
        for connection in list(self._open):
            _shut(connection)

    def stall_sockets(self) -> None:
        """Pass on nothing any more of the event connections there are, which stay open."""
        self._stalling |= self._sockets

    def cut_sockets(self) -> None:
        """Close the event connections there are."""
        for connection in list(self._sockets):
            _shut(connection)

    @property
    def sockets(self) -> int:
        """How many event connections were made."""
        return sum(head.startswith(b"GET /ws/socket.io") for head in self.passed)

    def close(self) -> None:
        """End the proxy."""
        self.leave()
        _shut(self._listener)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                if self.away:
                    client.close()
                else:
                    threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client:
            try:
                server = socket.create_connection(self.target)
            except OSError:
                return  # there is no server at the moment
            with server:
                self._pass_on(client, server)

    def _pass_on(self, client: socket.socket, server: socket.socket) -> None:
        self._open |= {client, server}
        back = threading.Thread(target=self._pass_back, args=(client, server), daemon=True)
        back.start()
        with suppress(OSError):
            while data := client.recv(65536):
                head = data.partition(b"\r\n")[0]
                if self.lose_answer_to and self.lose_answer_to in head:
                    self.lose_answer_to = None
                    self._losing.add(client)
                if self.stall_answer_to and self.stall_answer_to in head:
                    self.stall_answer_to = None
                    self._stalling.add(client)
                if self.reset and self.reset in head:
                    self.reset = None
                    break
                if self.refuse_sockets and head.startswith(b"GET /ws/socket.io"):
                    break
                if b" HTTP/1.1" in head:
                    self.passed.append(head)
                if head.startswith(b"GET /ws/socket.io"):
                    self._sockets.add(client)
                if client not in self._stalling or client not in self._sockets:
                    server.sendall(data)
        _shut(server)
        back.join()
        self._open -= {client, server}
        self._sockets.discard(client)

    def _pass_back(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                if client in self._losing:
                    break
                if client not in self._stalling:
                    client.sendall(data)
        _shut(client)


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def fault_proxy(target: str) -> Generator[FaultProxy]:
    """Run a proxy in front of the server at `target`."""
    proxy = FaultProxy(target)
    try:
        yield proxy
    finally:
        proxy.close()
