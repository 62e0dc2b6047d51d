"""The only module that knows websockets: text frames in and out, our errors."""

from __future__ import annotations

import asyncio
import builtins
import logging
import math
import socket
import struct
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Self

import websockets.asyncio.client
import websockets.sync.client
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from invokeai_py_client.exceptions import (
    AuthenticationError,
    ConfigurationError,
    ConnectionError,
    EventsRefusedError,
    InvokeAIError,
    TimeoutError,
    WrongServerError,
)
from invokeai_py_client.http.errors import connection_hint, hint_to_log_in
from invokeai_py_client.http.network import adopt, connect_tcp
from invokeai_py_client.http.session import checked_proxy, proxy_for, ssl_context, without_frames
from invokeai_py_client.http.settings import Settings, check_headers
from invokeai_py_client.kit.clock import Deadline
from invokeai_py_client.kit.scopes import Scope
from invokeai_py_client.text.messages import shown_url
from invokeai_py_client.text.redaction import redact_logger

LARGEST_MESSAGE = 64 * 2**20
"""Bytes; results of large graphs and preview images come through here."""
MOST_QUEUED = 4
"""Messages that are read ahead."""
SEND_SECONDS = 5.0
"""How long a server may take to read a frame of ours, which are short."""
MOST_UNREAD = 2**20
"""Bytes of answers to pings that may wait for the server to read them."""
LOGGER = "invokeai_py_client.websocket"


class AsyncSocket:
    """A WebSocket for asyncio code."""

    def __init__(self, connection: websockets.asyncio.client.ClientConnection) -> None:
        self._connection = connection
        self._loop = asyncio.get_running_loop()
        self._patience = math.inf
        """When the frame that is waited for is late, by the loop's clock."""
        self._watchdog: asyncio.TimerHandle | None = None

    @classmethod
    async def connect(
        cls, settings: Settings, path: str, headers: Mapping[str, str], seconds: float, scope: Scope
    ) -> Self:
        """Open a connection to the server.

        Args:
            settings: Where the server is.
            path: The path on the server.
            headers: Headers of the request that opens it.
            seconds: For all of it.
            scope: What ends the opening from elsewhere; asyncio code cancels the task.
        """
        options = _options(settings, headers, seconds)
        with _our_errors(settings):
            return cls(await _AsyncConnect(settings.websocket_url + path, create_connection=_Connection, **options))

    async def send(self, frame: str) -> None:
        """Send one frame; where the server does not read, it is given up."""
        with _our_errors():
            async with asyncio.timeout(SEND_SECONDS):
                await self._connection.send(frame)

    async def receive(self, timeout: float) -> str | bytes:
        """Return the next frame; after `timeout` seconds without one it raises, and the connection is closed."""
        self._patience = self._loop.time() + timeout
        if self._watchdog is None:  # one for all frames: a time-out for each costs more than reading it
            self._watchdog = self._loop.call_later(timeout, self._watch)
        try:
            return await self._connection.recv()
        except Exception as error:
            raise _translate(builtins.TimeoutError() if self._is_late else error) from without_frames(error)

    @property
    def _is_late(self) -> bool:
        return self._loop.time() >= self._patience

    def _watch(self) -> None:
        if self._is_late:
            self._connection.transport.abort()
        else:
            self._watchdog = self._loop.call_at(self._patience, self._watch)

    async def close(self) -> None:
        """Close the connection at once: at the end of a loop there is no time to wait."""
        if self._watchdog is not None:
            self._watchdog.cancel()
        self._connection.transport.abort()
        await asyncio.sleep(0)


class _Connection(websockets.asyncio.client.ClientConnection):
    """A connection that is given up when the server has it answer pings, and reads no answers."""

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.transport.get_write_buffer_size() > MOST_UNREAD:
            self.transport.abort()


class _StaysThere:
    """Follows no redirect: a token is sent to whom we connect to."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class _AsyncConnect(_StaysThere, websockets.asyncio.client.connect):
    pass


class Socket:
    """A WebSocket for threads."""

    def __init__(self, connection: websockets.sync.client.ClientConnection) -> None:
        self._connection = connection
        adopt(connection.socket)

    @classmethod
    def connect(cls, settings: Settings, path: str, headers: Mapping[str, str], seconds: float, scope: Scope) -> Self:
        """Open a connection to the server.

        Args:
            settings: Where the server is.
            path: The path on the server.
            headers: Headers of the request that opens it.
            seconds: For all of it.
            scope: What ends the opening from elsewhere.
        """
        options, deadline = _options(settings, headers, seconds), Deadline(seconds)
        with _our_errors(settings):
            if options["proxy"] is not None:
                return cls(_connect(settings.websocket_url + path, **options).__enter__())
            raw = connect_tcp(settings.base_url, deadline, scope)
            try:
                _limit_sending(raw)
                options |= {"sock": raw, "open_timeout": max(deadline.remaining, 0.001)}
                # A copy: encryption takes the connection out of the socket it is given.
                with raw.dup() as copy, scope.waiting_for(copy):
                    return cls(_connect(settings.websocket_url + path, **options).__enter__())
            except BaseException:
                raw.close()
                raise

    def send(self, frame: str) -> None:
        """Send one frame; where the server does not read, it is given up."""
        with _our_errors():
            self._connection.send(frame)

    def receive(self, timeout: float) -> str | bytes:
        """Return the next frame; raises after `timeout` seconds without one."""
        try:
            return self._connection.recv(timeout)
        except Exception as error:
            raise _translate(error) from without_frames(error)

    def close(self) -> None:
        """Close the connection at once: a peer that reads nothing would have an orderly end wait for it."""
        with suppress(OSError):
            socket.socket.shutdown(self._connection.socket, socket.SHUT_RDWR)
        self._connection.close()


def _limit_sending(connection: socket.socket) -> None:
    """Have sending fail where the server does not read for long; receiving has time-outs of its own."""
    if sys.platform == "win32":
        limit: Any = int(SEND_SECONDS * 1000)
    else:
        limit = struct.pack("ll", int(SEND_SECONDS), 0)
    with suppress(OSError, struct.error):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)


_reconnect: Any = getattr(websockets.sync.client, "reconnect", None)
# Before version 17 there was only `connect`, which followed no redirects.
_connect: Any = type("_Connect", (_StaysThere, _reconnect), {}) if _reconnect else websockets.sync.client.connect


def _options(settings: Settings, headers: Mapping[str, str], seconds: float) -> dict[str, Any]:
    check_headers(headers)
    redact_logger(LOGGER)
    if not logging.getLogger(LOGGER).level:  # each frame is more than who wants to see requests asked for
        logging.getLogger(LOGGER).setLevel(logging.INFO)
    options: dict[str, Any] = {
        "additional_headers": dict(headers),
        "user_agent_header": None,  # it is among the headers
        "open_timeout": seconds,
        "close_timeout": 1,
        "ping_interval": None,  # the server pings, and its silence is noticed
        "max_size": LARGEST_MESSAGE,
        "max_queue": MOST_QUEUED,
        "compression": None,
        "proxy": checked_proxy(proxy_for(settings.base_url)),
        "logger": logging.getLogger(LOGGER),
    }
    if settings.base_url.startswith("https"):
        options["ssl"] = ssl_context(settings)
    return options


@contextmanager
def _our_errors(connecting: Settings | None = None) -> Generator[None]:
    try:
        yield
    except Exception as error:
        raise _translate(error, f"cannot open a socket to {connecting.base_url}" if connecting else "") from (
            without_frames(error)
        )


def _translate(error: Exception, doing: str = "") -> Exception:
    """The error of ours that one of a socket means; one that is none of a socket's stays what it is."""
    what = doing or "the socket broke"
    match error:
        case ConnectionClosed():
            return ConnectionError(f"the server closed the socket: {error}")
        case builtins.TimeoutError():
            return TimeoutError(f"{what}: no answer in time")
        case InvalidStatus():
            headers = error.response.headers
            known = {name.lower(): ", ".join(headers.get_all(name)) for name in ("WWW-Authenticate", "Location")}
            return _refusal(what, error.response.status_code, known)
        case WebSocketException() | OSError() | EOFError():
            return ConnectionError(f"{what}: {error or type(error).__name__}{connection_hint(error)}")
        case ValueError() | ImportError():  # a header, or a proxy, that cannot be used
            return ConfigurationError(f"{what}: {error}")
        case _:
            return ConnectionError(f"{what}: {error!r}")


def _refusal(what: str, status: int, headers: Mapping[str, str]) -> InvokeAIError:
    """The error that an HTTP answer in place of a socket means."""
    if status == 401:
        return AuthenticationError(f"{what}: HTTP {status}{hint_to_log_in(headers)}")
    target = headers["location"]
    if status >= 500 or status in (408, 429):
        return ConnectionError(f"{what}: HTTP {status}")
    if target:
        words = f"HTTP {status}, and redirects to {shown_url(target)}: is that the base_url to use?"
        return WrongServerError(f"{what}: {words}")
    if status < 400 or status == 404:
        return WrongServerError(f"{what}: HTTP {status}")
    return EventsRefusedError(
        f"{what}: HTTP {status}: something on the way lets no WebSocket pass (a proxy must hand on the headers Upgrade"
        " and Connection); runs go on without events, and tell no progress"
    )
