"""Connections for httpx that keep to limits of a whole request, where httpx has some for each step only.

httpx waits so many seconds for each portion: a server that sends a byte now and then keeps it waiting for ever. The
streams here count what a request takes in all. They sit below httpx's transports, as network backends of httpcore.
"""

from __future__ import annotations

import ipaddress
import math
import queue
import socket
import ssl
import threading
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any, cast
from urllib.parse import urlsplit
from weakref import WeakSet

import httpcore

from invokeai_py_client.kit.clock import Deadline, current_deadline
from invokeai_py_client.kit.forks import in_children
from invokeai_py_client.kit.scopes import Scope, current_scope

SLOWEST = 1024
"""Bytes a second, on average, that an limits must get on by once the time-out of a step has passed."""
LONGEST_HEAD = 2**20
"""Bytes of an answer before its body begins; endless interim answers are cut off there."""

PORTION = 2**16
"""Bytes that are written at once: the limits are looked at in between."""

_Options = Iterable[Any] | None


class Limits:
    """The limits left for one request; read and written by the one thread or task that sends it.

    Attributes:
        deadline: When the caller's time is up; None for no such time.
        scope: What can end it from elsewhere; None for nothing.
        in_head: Whether the body of the answer has not begun.
    """

    __slots__ = ("_moved", "_waited", "deadline", "in_head", "scope")

    def __init__(self) -> None:
        self.deadline = current_deadline()
        self.scope = current_scope()
        self.in_head = True
        self._moved = 0
        self._waited = 0.0

    def patience(self, timeout: float | None, failure: type[Exception]) -> float | None:
        """Return how long the next step may take, if a step may take `timeout` seconds; None for any time.

        Raises:
            Exception: No time is left, or the limits was given up: of the class `failure`.
        """
        if self.scope is not None and self.scope.is_over:
            raise failure("given up")
        if timeout is None and self.deadline is None:
            return None
        left = math.inf if self.deadline is None else self.deadline.remaining
        if timeout is not None:
            left = min(left, timeout, timeout + self._moved / SLOWEST - self._waited)
        if left <= 0:
            raise failure("not in time")
        return None if left == math.inf else left

    def begin(self) -> None:
        """Begin to count again: what comes now is the other direction, or another attempt to connect."""
        self._moved, self._waited = 0, 0.0

    def count(self, moved: int, began: float) -> None:
        """Take a step into account that moved so many bytes."""
        self._moved += moved
        self._waited += time.monotonic() - began

    def check_head(self) -> None:
        """Refuse an answer whose head is longer than any real one.

        Raises:
            httpcore.RemoteProtocolError: It is.
        """
        if self.in_head and self._moved > LONGEST_HEAD:
            raise httpcore.RemoteProtocolError(f"the head of the answer is longer than {LONGEST_HEAD >> 20} MiB")


_limits: ContextVar[Limits | None] = ContextVar("invokeai_limits", default=None)


class _Sockets:
    """Open sockets. A process that is forked closes its copies of them, which does no harm to those of the parent."""

    def __init__(self) -> None:
        self._open: WeakSet[socket.socket] = WeakSet()
        in_children(self._close_all)

    def add(self, connection: socket.socket) -> None:
        self._open.add(connection)

    def _close_all(self) -> None:
        for connection in list(self._open):
            with suppress(OSError):
                connection.close()


_open = _Sockets()


class limited_by:  # noqa: N801 - a function by its use; a generator costs each request more
    """Have connections keep to the limits of the request that is sent in the block."""

    __slots__ = ("_limits", "_token")

    def __init__(self, limits: Limits) -> None:
        self._limits = limits

    def __enter__(self) -> None:
        self._token = _limits.set(self._limits)

    def __exit__(self, *_: object) -> None:
        _limits.reset(self._token)


def adopt(connection: socket.socket) -> None:
    """Have a socket closed in processes that are forked from this one."""
    _open.add(connection)


def connect_tcp(url: str, deadline: Deadline, scope: Scope) -> socket.socket:
    """Open a connection to the server at a URL, for what is not HTTP; it waits for no longer than a scope lasts.

    Raises:
        OSError: It cannot be opened.
    """
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    try:
        addresses = addresses_of(host, port, deadline)
    except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
        raise OSError(str(error)) from error
    found = [entry for address in addresses for entry in socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)]
    failure: OSError = TimeoutError("not in time")
    for number, (family, kind, protocol, _, address) in enumerate(found):
        connection = socket.socket(family, kind, protocol)
        try:
            connection.settimeout(max(deadline.remaining / (len(found) - number), 0.001))
            with scope.waiting_for(connection):
                if scope.is_over:
                    raise OSError("given up")
                connection.connect(address)
            connection.settimeout(None)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return connection
        except OSError as error:
            connection.close()
            failure = error
        except BaseException:
            connection.close()
            raise
    raise failure


class Stream(httpcore.NetworkStream):
    """A connection of threads."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._socket: socket.socket = inner.get_extra_info("socket")
        self._limits: Limits | None = None
        self._is_writing = False
        self._uses: set[object] = set()
        self._is_closed = False
        _open.add(self._socket)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, within the limits of the request that was written last."""
        with self._in_use(httpcore.ReadError):
            return self._read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it, within the limits of the request that is sent now."""
        with self._in_use(httpcore.WriteError):
            self._write(buffer, timeout)

    def _read(self, max_bytes: int, timeout: float | None) -> bytes:
        limits = self._limits
        if limits is None:
            return self._inner.read(max_bytes, timeout)
        if self._is_writing:
            self._is_writing = False
            limits.begin()
        patience, began = limits.patience(timeout, httpcore.ReadTimeout), time.monotonic()
        if limits.scope is None:
            data = self._inner.read(max_bytes, patience)
        else:
            with limits.scope.waiting_for(self._socket):
                data = self._inner.read(max_bytes, patience)
        limits.count(len(data), began)
        limits.check_head()
        return data

    def _write(self, buffer: bytes, timeout: float | None) -> None:
        if not buffer:
            return
        self._limits = limits = _limits.get()
        if limits is None:
            self._inner.write(buffer, timeout)
            return
        if not self._is_writing:
            self._is_writing = True
            limits.begin()
        for start in range(0, len(buffer), PORTION):
            portion = buffer[start : start + PORTION]
            patience, began = limits.patience(timeout, httpcore.WriteTimeout), time.monotonic()
            if limits.scope is None:
                self._inner.write(portion, patience)
            else:
                with limits.scope.waiting_for(self._socket):
                    self._inner.write(portion, patience)
            limits.count(len(portion), began)

    @contextmanager
    def _in_use(self, error: type[Exception]) -> Generator[None]:
        """Keep the socket from being closed in the block: its number might be that of another one the moment after."""
        use = object()
        self._uses.add(use)  # before looking, as `close` says so before it looks
        try:
            if self._is_closed:
                raise error("the connection was closed")
            yield
        finally:
            self._uses.discard(use)
            if self._is_closed and not self._uses:
                self._inner.close()

    def close(self) -> None:
        """Close the connection; a thread that reads or writes is interrupted, and closes it then."""
        self._is_closed = True
        if self._uses:
            with suppress(OSError):  # not that of an SSL socket, which would forget its encryption
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        else:
            self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Encrypt the connection; the handshake counts as a part of connecting."""
        limits = _limits.get()
        try:
            patience = timeout if limits is None else limits.patience(timeout, httpcore.ConnectTimeout)
        except BaseException:
            self._inner.close()
            raise
        return Stream(self._inner.start_tls(ssl_context, server_hostname, patience))

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows of itself."""
        return self._inner.get_extra_info(info)


class Backend(httpcore.SyncBackend):
    """Opens connections of threads."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: _Options = None,
    ) -> Stream:
        """Open a connection; looking up the name and all the addresses it has share the time."""
        limits = _limits.get()
        deadline = Deadline(timeout if limits is None else limits.patience(timeout, httpcore.ConnectTimeout))
        addresses = addresses_of(host, port, deadline)
        failure: Exception = httpcore.ConnectTimeout("not in time")
        for number, address in enumerate(addresses):
            share = deadline.remaining / (len(addresses) - number)
            if share <= 0:
                break
            try:
                patience = None if share == math.inf else share
                return Stream(super().connect_tcp(address, port, patience, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure


def addresses_of(host: str, port: int, deadline: Deadline) -> list[str]:
    """Return the addresses a name has; an address has itself.

    Raises:
        httpcore.ConnectError: There is no such name.
        httpcore.ConnectTimeout: It could not be found out in time.
    """
    if host == "localhost" or _is_address(host):
        return [host]
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put([*dict.fromkeys(str(address[0]) for *_, address in found)])
        except OSError as error:
            answers.put(error)
        except UnicodeError as error:
            answers.put(OSError(str(error)))

    # A thread of its own, because nothing can interrupt a resolver.
    threading.Thread(target=look_up, name="invokeai-resolver", daemon=True).start()
    try:
        found = answers.get(timeout=min(deadline.remaining, threading.TIMEOUT_MAX))
    except queue.Empty:
        raise httpcore.ConnectTimeout(f"the name {host!r} was not found in time") from None
    if isinstance(found, OSError):
        raise httpcore.ConnectError(str(found)) from found
    return found


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class AsyncStream(httpcore.AsyncNetworkStream):
    """A connection of asyncio code."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner
        self._limits: Limits | None = None
        self._is_writing = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, within the limits of the request that was written last."""
        limits = self._limits
        if limits is None:
            return await self._inner.read(max_bytes, timeout)
        if self._is_writing:
            self._is_writing = False
            limits.begin()
        patience, began = limits.patience(timeout, httpcore.ReadTimeout), time.monotonic()
        data = await self._inner.read(max_bytes, patience)
        limits.count(len(data), began)
        limits.check_head()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it, within the limits of the request that is sent now."""
        if not buffer:
            return
        self._limits = limits = _limits.get()
        if limits is None:
            await self._inner.write(buffer, timeout)
            return
        if not self._is_writing:
            self._is_writing = True
            limits.begin()
        patience, began = limits.patience(timeout, httpcore.WriteTimeout), time.monotonic()
        await self._inner.write(buffer, patience)
        limits.count(len(buffer), began)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncStream:
        """Encrypt the connection; the handshake counts as a part of connecting."""
        limits = _limits.get()
        try:
            patience = timeout if limits is None else limits.patience(timeout, httpcore.ConnectTimeout)
        except BaseException:
            await self._inner.aclose()
            raise
        return AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, patience))

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows of itself."""
        return self._inner.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Opens connections of asyncio code."""

    def __init__(self) -> None:
        self._inner: httpcore.AsyncNetworkBackend = cast(Any, httpcore.AnyIOBackend)()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: _Options = None,
    ) -> AsyncStream:
        """Open a connection."""
        limits = _limits.get()
        patience = timeout if limits is None else limits.patience(timeout, httpcore.ConnectTimeout)
        return AsyncStream(await self._inner.connect_tcp(host, port, patience, local_address, socket_options))

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._inner.sleep(seconds)
