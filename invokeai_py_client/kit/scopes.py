"""Common work of several threads, which can be ended from elsewhere while they wait for a server."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar


class Scope:
    """Requests of several threads that can be ended from elsewhere, while they wait for a server."""

    def __init__(self) -> None:
        self.is_over = False
        self._waiting: set[socket.socket] = set()

    @contextmanager
    def waiting_for(self, connection: socket.socket) -> Generator[None]:
        """Wait for a connection, unless the scope ends."""
        self._waiting.add(connection)
        try:
            yield
        finally:
            self._waiting.discard(connection)

    def end(self) -> None:
        """End what is under way: those that wait for a server get an error at once."""
        self.is_over = True
        for connection in list(self._waiting):
            with suppress(OSError):  # not that of an SSL socket, which would forget its encryption
                socket.socket.shutdown(connection, socket.SHUT_RDWR)


_scope: ContextVar[Scope | None] = ContextVar("invokeai_scope", default=None)


def current_scope() -> Scope | None:
    """Return the scope of the thread that runs."""
    return _scope.get()


@contextmanager
def in_scope(scope: Scope) -> Generator[None]:
    """Have the requests of the block end with a scope."""
    token = _scope.set(scope)
    try:
        yield
    finally:
        _scope.reset(token)


def is_given_up() -> bool:
    """Whether the scope of the thread that runs is over, so that it is not worth to try again."""
    scope = _scope.get()
    return scope is not None and scope.is_over
