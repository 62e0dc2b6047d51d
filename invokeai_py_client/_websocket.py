"""The only module that knows websockets: text frames in and out, our errors."""

from __future__ import annotations

import asyncio
import builtins
import logging
import math
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Self

import websockets.asyncio.client
import websockets.sync.client
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from invokeai_py_client._core.errors import LOG_IN
from invokeai_py_client._core.messages import shown_url
from invokeai_py_client._core.redaction import redact_logger
from invokeai_py_client._core.settings import Settings
from invokeai_py_client._session import checked_proxy, proxy_for, ssl_context, without_frames
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ConfigurationError,
    ConnectionError,
    InvokeAIError,
    TimeoutError,
    WrongServerError,
)

LARGEST_MESSAGE = 64 * 2**20
"""Bytes; results of large graphs and preview images come through here."""
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
    async def connect(cls, settings: Settings, path: str, headers: Mapping[str, str]) -> Self:
        """Open a connection to the server."""
        with _our_errors(settings):
            return cls(await _AsyncConnect(settings.websocket_url + path, **_options(settings, headers)))

    async def send(self, frame: str) -> None:
        """Send one frame."""
        with _our_errors():
            await self._connection.send(frame)

    async def receive(self, timeout: float) -> str | bytes:
        """The next frame; after `timeout` seconds without one it raises, and the connection is closed."""
        self._patience = self._loop.time() + timeout
        if self._watchdog is None:  # one for all frames: a time-out for each costs more than reading it
            self._watchdog = self._loop.call_later(timeout, self._watch)
        try:
            return await self._connection.recv()
        except Exception as error:
            raise _ours(builtins.TimeoutError() if self._is_late else error) from without_frames(error)

    @property
    def _is_late(self) -> bool:
        return self._loop.time() >= self._patience

    def _watch(self) -> None:
        if self._is_late:
            self._connection.transport.abort()
        else:
            self._watchdog = self._loop.call_at(self._patience, self._watch)

    async def close(self) -> None:
        """Close the connection at once: there is nobody to wait for, and at the end of a loop no time."""
        if self._watchdog is not None:
            self._watchdog.cancel()
        self._connection.transport.abort()
        await asyncio.sleep(0)


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

    @classmethod
    def connect(cls, settings: Settings, path: str, headers: Mapping[str, str]) -> Self:
        """Open a connection to the server."""
        with _our_errors(settings):
            return cls(_connect(settings.websocket_url + path, **_options(settings, headers)).__enter__())

    def send(self, frame: str) -> None:
        """Send one frame."""
        with _our_errors():
            self._connection.send(frame)

    def receive(self, timeout: float) -> str | bytes:
        """The next frame; raises after `timeout` seconds without one."""
        try:
            return self._connection.recv(timeout)
        except Exception as error:
            raise _ours(error) from without_frames(error)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


_reconnect: Any = getattr(websockets.sync.client, "reconnect", None)
# Before version 17 there was only `connect`, which followed no redirects.
_connect: Any = type("_Connect", (_StaysThere, _reconnect), {}) if _reconnect else websockets.sync.client.connect


def _options(settings: Settings, headers: Mapping[str, str]) -> dict[str, Any]:
    redact_logger(LOGGER)
    if not logging.getLogger(LOGGER).level:  # each frame is more than who wants to see requests asked for
        logging.getLogger(LOGGER).setLevel(logging.INFO)
    options: dict[str, Any] = {
        "additional_headers": dict(headers),
        "user_agent_header": None,  # it is among the headers
        "open_timeout": settings.timeouts.connect,
        "close_timeout": 1,
        "ping_interval": None,  # the server pings, and its silence is noticed
        "max_size": LARGEST_MESSAGE,
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
        raise _ours(error, f"cannot open a socket to {connecting.base_url}" if connecting else "") from (
            without_frames(error)
        )


def _ours(error: Exception, doing: str = "") -> Exception:
    """The error of ours that one of a socket means; one that is none of a socket's stays what it is."""
    what = doing or "the socket broke"
    match error:
        case ConnectionClosed():
            return ConnectionError(f"the server closed the socket: {error}")
        case builtins.TimeoutError():
            return TimeoutError(f"{what}: no answer in time")
        case InvalidStatus():
            return _refusal(what, error.response.status_code, error.response.headers.get("Location", ""))
        case WebSocketException() | OSError() | EOFError():
            return ConnectionError(f"{what}: {error or type(error).__name__}")
        case ValueError() | ImportError():  # a header, or a proxy, that cannot be used
            return ConfigurationError(f"{what}: {error}")
        case _:
            return ConnectionError(f"{what}: {error!r}")


def _refusal(what: str, status: int, target: str) -> InvokeAIError:
    """What an HTTP answer in place of a socket means: that somebody in between is busy, or one that does not pass."""
    if status == 401:
        return AuthenticationError(f"{what}: HTTP {status}{LOG_IN}")
    to = f", and redirects to {shown_url(target)}: is that the base_url to use?" if target else ""
    passes = status >= 500 or status in (408, 429)
    return (ConnectionError if passes else WrongServerError)(f"{what}: HTTP {status}{to}")
