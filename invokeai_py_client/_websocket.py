"""The only module that knows websockets: text frames in and out, our errors."""

from __future__ import annotations

import asyncio
import builtins
import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Self, cast

import websockets.asyncio.client
import websockets.sync.client
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from invokeai_py_client._core.redaction import redact_logger
from invokeai_py_client._core.settings import Settings
from invokeai_py_client.exceptions import ConnectionError, TimeoutError

LARGEST_MESSAGE = 64 * 2**20
"""Bytes; results of large graphs and preview images come through here."""
LOGGER = "invokeai_py_client.websocket"


class AsyncSocket:
    """A WebSocket for asyncio code."""

    def __init__(self, connection: websockets.asyncio.client.ClientConnection) -> None:
        self._connection = connection

    @classmethod
    async def connect(cls, settings: Settings, path: str, headers: Mapping[str, str]) -> Self:
        """Open a connection to the server."""
        with _our_errors(settings):
            return cls(await _Connect(settings.websocket_url + path, **_options(settings, headers)))

    async def send(self, frame: str) -> None:
        """Send one frame."""
        with _our_errors():
            await self._connection.send(frame)

    async def receive(self, timeout: float) -> str | bytes:
        """The next frame; raises after `timeout` seconds without one."""
        with _our_errors():
            async with asyncio.timeout(timeout):
                return await self._connection.recv()

    async def close(self) -> None:
        """Close the connection."""
        await self._connection.close()


class _Connect(websockets.asyncio.client.connect):
    """Stays with the server it was told of: a token is sent there."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class Socket:
    """A WebSocket for threads."""

    def __init__(self, connection: websockets.sync.client.ClientConnection) -> None:
        self._connection = connection

    @classmethod
    def connect(cls, settings: Settings, path: str, headers: Mapping[str, str]) -> Self:
        """Open a connection to the server."""
        connect = cast(Any, websockets.sync.client.connect)  # the package leaves keyword arguments untyped
        with _our_errors(settings):
            return cls(connect(settings.websocket_url + path, **_options(settings, headers)).__enter__())

    def send(self, frame: str) -> None:
        """Send one frame."""
        with _our_errors():
            self._connection.send(frame)

    def receive(self, timeout: float) -> str | bytes:
        """The next frame; raises after `timeout` seconds without one."""
        with _our_errors():
            return self._connection.recv(timeout)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def _options(settings: Settings, headers: Mapping[str, str]) -> dict[str, Any]:
    redact_logger(LOGGER)
    options: dict[str, Any] = {
        "additional_headers": dict(headers),
        "user_agent_header": None,  # it is among the headers
        "open_timeout": settings.timeouts.connect,
        "close_timeout": 1,
        "ping_interval": None,  # the server pings, and its silence is noticed
        "max_size": LARGEST_MESSAGE,
        "compression": None,
        "proxy": None if settings.is_loopback else True,
        "logger": logging.getLogger(LOGGER),
    }
    if settings.base_url.startswith("https"):
        from invokeai_py_client._session import ssl_context

        options["ssl"] = ssl_context(settings)
    return options


@contextmanager
def _our_errors(connecting: Settings | None = None) -> Generator[None]:
    what = f"cannot open a socket to {connecting.base_url}" if connecting else "the socket broke"
    try:
        yield
    except ConnectionClosed as error:
        raise ConnectionError(f"the server closed the socket: {error}") from error
    except builtins.TimeoutError as error:
        raise TimeoutError(f"{what}: no answer in time") from error
    except InvalidStatus as error:
        target = error.response.headers.get("Location", "").partition("?")[0]
        to = f", and redirects to {target}: is that the base_url to use?" if target else ""
        raise ConnectionError(f"{what}: HTTP {error.response.status_code}{to}") from error
    except (WebSocketException, OSError, EOFError) as error:
        raise ConnectionError(f"{what}: {error or type(error).__name__}") from error
