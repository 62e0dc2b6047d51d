"""The one event connection of a client: opened for the first who listens, reopened when it breaks."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from invokeai_py_client.events import codec
from invokeai_py_client.events.classes import Reconnected
from invokeai_py_client.events.filters import Echoes, ReceivedEvent
from invokeai_py_client.events.websocket import AsyncSocket
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ClientClosedError,
    ConnectionError,
    EventsRefusedError,
    TimeoutError,
    WrongServerError,
)
from invokeai_py_client.http.credentials import checked, fetched
from invokeai_py_client.http.errors import LOG_IN
from invokeai_py_client.http.session import opening_headers
from invokeai_py_client.http.shared import Shared
from invokeai_py_client.kit._async.concurrency import (
    AsyncBackground,
    AsyncLock,
    AsyncMailbox,
    AsyncSignal,
)
from invokeai_py_client.kit.clock import Deadline
from invokeai_py_client.kit.log import logger, report_raised
from invokeai_py_client.kit.scopes import Scope

FIRST_DELAY, LONGEST_DELAY = 0.2, 15.0
"""Seconds: the longest wait before a lost connection is opened again, and what it doubles up to."""
HANDSHAKE_SECONDS = 10.0
"""How long opening the connection may take in all, if the client's own time-out to connect is not shorter."""


@dataclass(frozen=True, eq=False)
class AsyncListener:
    """A receiver of events. Its functions are called by the connection's own task or thread, and must be quick.

    Attributes:
        hear: Takes an event.
        fail: Called when the connection is lost, and when it could not be opened again.
        end: Called when no more events come; the error says why, None that it was closed.
        queue_id: The queue whose events are asked for; a user's own come without asking.
        is_kept: Whether it hears events also without a reference elsewhere, because it calls functions.
    """

    hear: Callable[[ReceivedEvent], None]
    fail: Callable[[Exception], None]
    end: Callable[[Exception | None], Any]
    queue_id: str = "default"
    is_kept: bool = False


class AsyncEventHub:
    """One Socket.IO connection for all listeners of a client, kept by a task or thread of its own."""

    def __init__(self, shared: Shared, headers: Mapping[str, str]) -> None:
        self._shared = shared
        self._headers = headers
        self._listeners: WeakKeyDictionary[AsyncListener, bool] = WeakKeyDictionary()
        """Each listener, and whether `add` reports the connection to it: others hear `connect` once there is one."""
        self._kept: set[AsyncListener] = set()
        self._lock = AsyncLock()
        self._socket: AsyncSocket | None = None
        self._scope = Scope()
        self._silence = shared.settings.timeouts.read
        self._background: AsyncBackground | None = None
        self._opening = AsyncSignal()
        """That the present attempt to open the connection has ended."""
        self._failure: Exception | None = None
        """Why the last attempt failed; None when it did not."""
        self._was_connected = False
        self._times_opened = 0
        self._wrong: Deadline | None = None
        """How long something else than an InvokeAI server may go on answering where there was one."""
        self._hurry: AsyncMailbox[bool] = AsyncMailbox(1)
        """Ends the pause before the next attempt."""
        self._is_pausing = False
        self._closed = False
        self._generation = 0
        """Of the credentials the connection was opened with."""
        self._failures = 0
        """Lost connections since the last event."""
        self._renewing = False

    async def add(self, listener: AsyncListener, patience: float) -> bool:
        """Give a listener every event from now on, those of its queue included.

        Args:
            listener: The listener.
            patience: Seconds to wait for the connection. A later one is reported to the listener as `connect`.

        Returns:
            Whether there is a connection, or was one that is lost again and was reported to the listener. Where the
            reason is known, `failure` says why there is none.

        Raises:
            ClientClosedError: The hub was closed.
        """
        async with self._lock:
            if self._closed:
                raise ClientClosedError("the client was closed meanwhile")
            is_new_queue = not self._is_heard(listener.queue_id)
            connected = self._socket is not None
            self._listeners[listener] = True
            if listener.is_kept:
                self._kept.add(listener)
            if self._background is None:
                self._opening, self._failure = AsyncSignal(), None
                self._background = AsyncBackground(self._run)
            elif self._is_pausing:
                self._hurry.put(True)  # a listener needs it now
            opening, times_opened = self._opening, self._times_opened
        if connected:
            if is_new_queue:  # on current servers a user's own events come without asking
                await self._emit("subscribe_queue", listener.queue_id)
            return True
        await opening.wait(patience)
        async with self._lock:
            if self._closed:
                raise ClientClosedError("the client was closed meanwhile")
            connected = self._socket is not None
            if listener in self._listeners:
                self._listeners[listener] = connected
            return connected or self._times_opened > times_opened

    @property
    def failure(self) -> Exception | None:
        """Why there is no connection and never was one; None where that is not known, or there was one before."""
        return None if self._was_connected or self._socket is not None else self._failure

    async def remove(self, listener: AsyncListener) -> None:
        """Give a listener no more events; doing it again does nothing."""
        async with self._lock:
            if self._listeners.pop(listener, None) is None:
                return
            self._kept.discard(listener)
            is_last = not self._is_heard(listener.queue_id)
        if is_last:
            await self._emit("unsubscribe_queue", listener.queue_id)
        await listener.end(None)

    def _is_heard(self, queue_id: str) -> bool:
        return any(listener.queue_id == queue_id for listener in list(self._listeners))

    async def _emit(self, event: str, queue_id: str) -> None:
        socket = self._socket
        if socket is not None:
            with suppress(ConnectionError, TimeoutError):  # all queues are subscribed to when it is opened again
                await socket.send(codec.emit(event, {"queue_id": queue_id}))

    async def renew(self) -> None:
        """Open the connection again: for another user, or because it seems to be dead."""
        if self._socket is not None:
            self._renewing = True
            await self._socket.close()

    async def close(self) -> None:
        """Close the connection, and end every listener."""
        self._closed = True
        self._hurry.put(True)
        self._scope.end()
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close()
        if self._background is not None:
            await self._background.end()
        self._opening.set()
        for listener in list(self._listeners):
            await self.remove(listener)

    async def _open(self) -> AsyncSocket:
        self._generation = self._shared.credentials.generation
        given = self._shared.credentials.current()
        if True:  # ASYNC
            token = checked(await fetched(given))
        else:
            token = checked(given)
        headers = opening_headers(self._shared, codec.PATH, codec.headers_of(self._headers, token))
        deadline = Deadline(min(HANDSHAKE_SECONDS, self._shared.settings.timeouts.connect))
        socket = await AsyncSocket.connect(self._shared.settings, codec.PATH, headers, deadline.remaining, self._scope)
        try:
            opened = await self._expect(socket, codec.Opened, deadline)
            self._silence = opened.silence
            await socket.send(codec.connect({"token": token} if token else None))
            await self._expect(socket, codec.Connected, deadline)
        except BaseException:
            await socket.close()
            raise
        return socket

    async def _expect(self, socket: AsyncSocket, kind: type[Any], deadline: Deadline) -> Any:
        packet = codec.decode(await socket.receive(deadline.remaining))
        while isinstance(packet, codec.Ping):
            await socket.send(codec.PONG)
            packet = codec.decode(await socket.receive(deadline.remaining))
        if isinstance(packet, codec.Refused):
            raise AuthenticationError(f"the server refused the event connection: {packet.message}{LOG_IN}")
        if isinstance(packet, codec.Closed):
            raise ConnectionError("the server ended the event connection before it was open")
        if not isinstance(packet, kind):
            raise WrongServerError("what answers there does not speak Socket.IO as an InvokeAI server does")
        return packet

    async def _run(self) -> None:
        error = await self._keep()
        if error is not None:
            await self._give_up(error)

    async def _keep(self) -> Exception | None:
        """Keep the connection until it is closed or unwanted, or until an error says that it cannot be had."""
        try:
            while not self._closed and not await self._is_unwanted():
                try:
                    await self._stay_connected()
                except AuthenticationError as error:
                    if not self._is_of_somebody_else:
                        return error
                except (WrongServerError, EventsRefusedError) as error:
                    if not self._was_connected or (self._wrong and self._wrong.passed):
                        return error
                    self._wrong = self._wrong or Deadline(self._shared.patience)
                    await self._lose_connection(error)  # a proxy may answer while the server starts
                except Exception as error:  # a token function of the user's may raise anything
                    await self._lose_connection(error)
            return None
        finally:
            if self._socket is not None:
                await self._socket.close()

    async def _is_unwanted(self) -> bool:
        """Whether there is no connection, and no listener; the next one begins again then."""
        async with self._lock:
            if self._socket is not None or self._listeners:
                return False
            self._background, self._was_connected = None, False
            return True

    async def _stay_connected(self) -> None:
        if self._socket is None:
            try:
                socket = await self._open()
            except Exception as error:
                self._failure = error
                if isinstance(error, ConnectionError) and not isinstance(error, (WrongServerError, EventsRefusedError)):
                    self._shared.is_answering = False
                raise
            finally:
                self._renewing = False
            self._shared.is_answering = True
            await self._welcome(socket)
        if self._socket is not None:
            await self._receive(self._socket)

    async def _welcome(self, socket: AsyncSocket) -> None:
        """Subscribe to the queues of all listeners, and tell those who waited that the connection is there."""
        async with self._lock:
            if self._closed:
                await socket.close()
                return
            self._socket, self._failure, self._was_connected, self._wrong = socket, None, True, None
            self._times_opened += 1
            listeners = list(self._listeners)
            untold = [listener for listener in listeners if not self._listeners.get(listener, True)]
            self._note(listeners, is_told=True)
        queues = sorted({listener.queue_id for listener in listeners})
        for queue_id in queues:
            await self._emit("subscribe_queue", queue_id)
        self._opening.set()
        self._tell(ReceivedEvent("connect", event=Reconnected()), untold)

    async def _give_up(self, error: Exception) -> None:
        """End for a permanent reason; the next listener may try again."""
        async with self._lock:
            listeners = list(self._listeners)
            self._listeners.clear()
            self._kept.clear()
            self._background, self._failure, self._was_connected = None, error, False
        self._opening.set()
        for listener in listeners:
            await listener.end(error)

    async def _lose_connection(self, error: Exception) -> None:
        socket, self._socket = self._socket, None
        expected = self._renewing or self._is_of_somebody_else
        async with self._lock:
            listeners = list(self._listeners)
            self._note(listeners, is_told=False)
            opening, self._opening = self._opening, AsyncSignal()
        opening.set()
        if not expected and not self._closed:
            logger.debug("event connection lost: %s", error)
            for listener in listeners:
                listener.fail(error)
        if socket is not None:
            await socket.close()
        if not expected and not self._closed:
            ceiling = min(FIRST_DELAY * 2 ** min(self._failures, 30), LONGEST_DELAY)
            self._failures += 1
            self._is_pausing = True
            await self._hurry.get(random.uniform(ceiling / 2, ceiling))  # noqa: S311 - no secret
            self._is_pausing = False

    async def _receive(self, socket: AsyncSocket) -> None:
        """Hand on events until the connection ends, which raises."""
        echoes = Echoes()
        while not self._closed and not self._is_of_somebody_else:
            try:
                frame = await socket.receive(self._silence)
            except TimeoutError as error:
                raise ConnectionError(f"the server has been silent for {self._silence:g} s") from error
            packet = codec.decode(frame)
            if isinstance(packet, codec.Event):
                self._failures = 0
                heard = ReceivedEvent(packet.name, packet.data, weight=len(frame))
                if not echoes.has(heard):
                    self._tell(heard, list(self._listeners))
            elif isinstance(packet, codec.Ping):
                await socket.send(codec.PONG)
            elif isinstance(packet, codec.Closed):
                raise ConnectionError("the server ended the event connection")
        raise ConnectionError("the connection is not wanted any more")

    def _note(self, listeners: list[AsyncListener], *, is_told: bool) -> None:
        for listener in listeners:
            self._listeners[listener] = is_told

    @property
    def _is_of_somebody_else(self) -> bool:
        """Whether the client has logged in or out since the connection was opened; it is opened again then."""
        return not self._closed and self._generation != self._shared.credentials.generation

    def _tell(self, heard: ReceivedEvent, listeners: list[AsyncListener]) -> None:
        for listener in listeners:
            try:
                listener.hear(heard)
            except Exception:  # must not take the others' events with it
                report_raised("an event filter")


LISTEN_SECONDS = 0.25
"""How long the event connection is waited for before something is submitted; it may come later."""
