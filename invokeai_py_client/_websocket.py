"""The only module that knows websockets: text frames in and out, our errors."""

from __future__ import annotations

import asyncio
import builtins
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Self, cast

import websockets.asyncio.client
import websockets.sync.client
from websockets.exceptions import ConnectionClosed, WebSocketException

from invokeai_py_client._core.settings import Settings
from invokeai_py_client.exceptions import ConnectionError, TimeoutError

LARGEST_MESSAGE = 64 * 2**20
"""Bytes; results of large graphs and preview images come through here."""


class AsyncSocket:
    """A WebSocket for asyncio code."""

    def __init__(self, connection: websockets.asyncio.client.ClientConnection) -> None:
        self._connection = connection

    @classmethod
    async def connect(cls, settings: Settings, path: str) -> Self:
        """Open a connection to the server."""
        with _our_errors(settings):
            return cls(await websockets.asyncio.client.connect(settings.websocket_url + path, **_options(settings)))

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


class Socket:
    """A WebSocket for threads."""

    def __init__(self, connection: websockets.sync.client.ClientConnection) -> None:
        self._connection = connection

    @classmethod
    def connect(cls, settings: Settings, path: str) -> Self:
        """Open a connection to the server."""
        connect = cast(Any, websockets.sync.client.connect)  # the package leaves keyword arguments untyped
        with _our_errors(settings):
            return cls(connect(settings.websocket_url + path, **_options(settings)).__enter__())

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


def _options(settings: Settings) -> dict[str, Any]:
    options: dict[str, Any] = {
        "additional_headers": settings.headers,
        "open_timeout": settings.timeout,
        "close_timeout": 1,
        "ping_interval": None,  # the server pings, and its silence is noticed
        "max_size": LARGEST_MESSAGE,
        "compression": None,
        "proxy": None if settings.is_loopback else True,
    }
    if settings.base_url.startswith("https"):
        context = ssl.create_default_context()
        if not settings.verify_ssl:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        options["ssl"] = context
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
    except (WebSocketException, OSError, EOFError) as error:
        raise ConnectionError(f"{what}: {error or type(error).__name__}") from error
