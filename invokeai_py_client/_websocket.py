"""The only module that knows websockets: text frames in and out, our errors."""

from __future__ import annotations

import asyncio
import builtins
import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Self

import websockets.asyncio.client
import websockets.sync.client
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from invokeai_py_client._core.redaction import redact_logger
from invokeai_py_client._core.settings import Settings, shown_url
from invokeai_py_client._session import proxy_for, ssl_context, without_frames
from invokeai_py_client.exceptions import ConfigurationError, ConnectionError, TimeoutError

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
            return cls(await _AsyncConnect(settings.websocket_url + path, **_options(settings, headers)))

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
        """Close the connection at once: there is nobody to wait for, and at the end of a loop no time."""
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
        with _our_errors():
            return self._connection.recv(timeout)

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
        "proxy": proxy_for(settings),
        "logger": logging.getLogger(LOGGER),
    }
    if settings.base_url.startswith("https"):
        options["ssl"] = ssl_context(settings)
    return options


@contextmanager
def _our_errors(connecting: Settings | None = None) -> Generator[None]:
    what = f"cannot open a socket to {connecting.base_url}" if connecting else "the socket broke"
    try:
        yield
    except ConnectionClosed as error:
        raise ConnectionError(f"the server closed the socket: {error}") from without_frames(error)
    except builtins.TimeoutError as error:
        raise TimeoutError(f"{what}: no answer in time") from without_frames(error)
    except InvalidStatus as error:
        target = shown_url(error.response.headers.get("Location", ""))
        to = f", and redirects to {target}: is that the base_url to use?" if target else ""
        raise ConnectionError(f"{what}: HTTP {error.response.status_code}{to}") from without_frames(error)
    except (WebSocketException, OSError, EOFError) as error:
        raise ConnectionError(f"{what}: {error or type(error).__name__}") from without_frames(error)
    except (ValueError, ImportError) as error:  # a header, or a proxy, that cannot be used
        raise ConfigurationError(f"{what}: {error}") from without_frames(error)
