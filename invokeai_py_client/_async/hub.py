"""The one event connection of a client: opened for the first who listens, reopened when it breaks."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from invokeai_py_client._async._concurrency import AsyncBackground, AsyncLock, AsyncMailbox, fetched
from invokeai_py_client._core import socketio
from invokeai_py_client._core.clock import Deadline
from invokeai_py_client._core.credentials import checked
from invokeai_py_client._core.errors import LOG_IN
from invokeai_py_client._core.hearing import Heard
from invokeai_py_client._core.requests import logger, report_raised
from invokeai_py_client._core.shared import Shared
from invokeai_py_client._websocket import AsyncSocket
from invokeai_py_client.events import Reconnected
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ClientClosedError,
    ConnectionError,
    TimeoutError,
    WrongServerError,
)

FIRST_DELAY, LONGEST_DELAY = 0.2, 15.0
"""Seconds: the longest wait before a lost connection is opened again, and what it doubles up to."""


@dataclass(frozen=True, eq=False)
class AsyncListener:
    """Who is told of events. What is called comes from the connection's own task or thread, and must be quick.

    Attributes:
        hear: Takes an event.
        fail: Called when the connection is lost, and when it could not be opened again.
        end: Called when nothing will be told any more; the error says why, None that it was closed.
        queue_id: The queue whose events are asked for; a user's own come without asking.
    """

    hear: Callable[[Heard], None]
    fail: Callable[[Exception], None]
    end: Callable[[Exception | None], Any]
    queue_id: str = "default"


class AsyncEventHub:
    """One Socket.IO connection for all listeners of a client."""

    def __init__(self, shared: Shared, headers: Mapping[str, str]) -> None:
        self._shared = shared
        self._headers = headers
        self._listeners: list[AsyncListener] = []
        self._lock = AsyncLock()
        self._socket: AsyncSocket | None = None
        self._silence = shared.settings.timeouts.read
        self._background: AsyncBackground | None = None
        self._closing: AsyncMailbox[bool] = AsyncMailbox()
        self._closed = False
        self._generation = 0
        """Of the credentials the connection was opened with."""
        self._failures = 0
        """Lost connections since the last event."""
        self._renewing = False

    async def add(self, listener: AsyncListener) -> None:
        """Tell a listener of every event from now on, those of its queue included.

        Raises:
            ConnectionError: The server cannot be reached, or refuses the connection.
            ClientClosedError: The connection was closed meanwhile.
        """
        async with self._lock:
            if self._background is None and not self._closed:
                self._socket = await self._open()
                self._background = AsyncBackground(self._run)
            if not self._is_heard(listener.queue_id):
                # on current servers a user's own events come without asking
                await self._emit("subscribe_queue", listener.queue_id)
            if listener not in self._listeners:
                self._listeners.append(listener)
        if self._closed:
            with suppress(ValueError):  # closing may have removed it
                self._listeners.remove(listener)
            raise ClientClosedError("the client was closed meanwhile")

    async def remove(self, listener: AsyncListener) -> None:
        """Tell a listener no more; doing it again does nothing."""
        async with self._lock:
            if listener not in self._listeners:
                return
            self._listeners.remove(listener)
            if not self._is_heard(listener.queue_id):
                await self._emit("unsubscribe_queue", listener.queue_id)
        await listener.end(None)

    def _is_heard(self, queue_id: str) -> bool:
        return any(listener.queue_id == queue_id for listener in self._listeners)

    async def _emit(self, event: str, queue_id: str) -> None:
        socket = self._socket
        if socket is not None:
            with suppress(ConnectionError):  # all queues are subscribed to when it is opened again
                await socket.send(socketio.emit(event, {"queue_id": queue_id}))

    async def renew(self) -> None:
        """Open the connection anew: as whoever the client is now, or because it seems to be dead."""
        if self._socket is not None:
            self._renewing = True
            await self._socket.close()

    async def close(self) -> None:
        """Close the connection; every listener is told."""
        self._closed = True
        self._closing.put(True)
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close()
        if self._background is not None:
            await self._background.end()
        for listener in list(self._listeners):
            await self.remove(listener)

    async def _open(self) -> AsyncSocket:
        self._generation = self._shared.credentials.generation
        token = checked(await fetched(self._shared.credentials.current()))
        headers = socketio.headers_of(self._headers, token)
        socket = await AsyncSocket.connect(self._shared.settings, socketio.PATH, headers)
        try:
            opened = await self._expect(socket, socketio.Opened)
            self._silence = opened.silence
            await socket.send(socketio.connect({"token": token} if token else None))
            await self._expect(socket, socketio.Connected)
        except BaseException:
            await socket.close()
            raise
        self._renewing = False
        return socket

    async def _expect(self, socket: AsyncSocket, kind: type[Any]) -> Any:
        deadline = Deadline(self._shared.settings.timeouts.read)
        packet = socketio.decode(await socket.receive(deadline.remaining))
        while isinstance(packet, socketio.Ping):
            await socket.send(socketio.PONG)
            packet = socketio.decode(await socket.receive(deadline.remaining))
        if isinstance(packet, socketio.Refused):
            raise AuthenticationError(f"the server refused the event connection: {packet.message}{LOG_IN}")
        if not isinstance(packet, kind):
            raise WrongServerError("what answers there does not speak Socket.IO as an InvokeAI server does")
        return packet

    async def _run(self) -> None:
        error = await self._keep()
        if error is not None:
            await self._give_up(error)

    async def _keep(self) -> Exception | None:
        """Keep the connection until it is closed, or until an error says that it cannot be had."""
        try:
            while not self._closed:
                try:
                    await self._stay_connected()
                except (AuthenticationError, WrongServerError) as error:
                    if not self._is_of_somebody_else:
                        return error
                except Exception as error:  # a token function of the user's may raise anything
                    await self._lose_connection(error)
            return None
        finally:
            if self._socket is not None:
                await self._socket.close()

    async def _stay_connected(self) -> None:
        if self._socket is None:
            socket = await self._open()
            async with self._lock:
                self._socket = socket
                for queue_id in sorted({listener.queue_id for listener in self._listeners}):
                    await self._emit("subscribe_queue", queue_id)
            self._tell(Heard("connect", event=Reconnected()))
        await self._receive(self._socket)

    async def _give_up(self, error: Exception) -> None:
        """End for a reason that does not pass by itself; whoever listens next may try again."""
        async with self._lock:
            listeners, self._listeners = self._listeners, []
            self._background = None
        for listener in listeners:
            await listener.end(error)

    async def _lose_connection(self, error: Exception) -> None:
        socket, self._socket = self._socket, None
        expected = self._renewing or self._is_of_somebody_else
        if not expected and not self._closed:
            logger.debug("event connection lost: %s", error)
            for listener in list(self._listeners):
                listener.fail(error)
        if socket is not None:
            await socket.close()
        if not expected and not self._closed:
            ceiling = min(FIRST_DELAY * 2 ** min(self._failures, 30), LONGEST_DELAY)
            await self._closing.get(random.uniform(ceiling / 2, ceiling))  # noqa: S311 - no secret
            self._failures += 1

    async def _receive(self, socket: AsyncSocket) -> None:
        """Hand on events until the connection ends, which raises."""
        while not self._closed and not self._is_of_somebody_else:
            try:
                packet = socketio.decode(await socket.receive(self._silence))
            except TimeoutError as error:
                raise ConnectionError(f"the server has been silent for {self._silence:g} s") from error
            if isinstance(packet, socketio.Event):
                self._failures = 0
                self._tell(Heard(packet.name, packet.data))
            elif isinstance(packet, socketio.Ping):
                await socket.send(socketio.PONG)
            elif isinstance(packet, socketio.Closed):
                raise ConnectionError("the server ended the event connection")
        raise ConnectionError("the connection is not wanted any more")

    @property
    def _is_of_somebody_else(self) -> bool:
        """Whether the client has logged in or out since the connection was opened; it is opened anew then."""
        return not self._closed and self._generation != self._shared.credentials.generation

    def _tell(self, heard: Heard) -> None:
        for listener in self._listeners.copy():
            try:
                listener.hear(heard)
            except Exception:  # must not take the others' events with it
                report_raised("an event filter")
