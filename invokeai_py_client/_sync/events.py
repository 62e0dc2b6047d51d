# Made from invokeai_py_client/_async/events.py by `python scripts/unasync.py`: edit that file.
"""The live connection to the server's events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from invokeai_py_client._core import socketio
from invokeai_py_client._core.clock import Deadline
from invokeai_py_client._core.credentials import checked
from invokeai_py_client._core.errors import LOG_IN
from invokeai_py_client._core.jsons import is_object
from invokeai_py_client._core.requests import logger, report_raised
from invokeai_py_client._core.shared import Shared
from invokeai_py_client._sync._concurrency import Background, Lock, Mailbox, fetched
from invokeai_py_client._websocket import Socket
from invokeai_py_client.exceptions import AuthenticationError, ClientClosedError, ConnectionError, TimeoutError

Message = dict[str, Any]
"""`{"event": name, "data": payload}`; the event `"connect"` says that a lost connection is back."""

RECONNECT_DELAYS = (0.1, 0.5, 1.0, 2.0, 5.0)
"""Seconds before each attempt to connect again; the last one repeats."""


@dataclass(frozen=True, eq=False)
class Listener:
    """Who is told; each function is called from the connection's own task or thread and must be quick."""

    on_message: Callable[[Message], None] | None
    on_error: Callable[[Exception], None] | None = None
    on_close: Callable[[], None] | None = None
    queue_id: str = "default"


class EventHub:
    """One Socket.IO connection for all listeners of a client: opened for the first of them, reopened when it breaks."""

    def __init__(self, shared: Shared, headers: Mapping[str, str]) -> None:
        self._shared = shared
        self._headers = headers
        self._listeners: list[Listener] = []
        self._lock = Lock()
        self._socket: Socket | None = None
        self._silence = shared.settings.timeouts.read
        self._background: Background | None = None
        self._closing: Mailbox[bool] = Mailbox()
        self._closed = False
        self._generation = 0
        """Of the credentials the connection was opened with."""
        self._failures = 0
        """Lost connections since the last event."""

    def add(self, listener: Listener) -> None:
        """Tell a listener of every event from now on, those of its queue included.

        Raises:
            ConnectionError: The server cannot be reached, or refuses the connection.
            ClientClosedError: The connection was closed meanwhile.
        """
        with self._lock:
            if self._background is None and not self._closed:
                self._socket = self._open()
                self._background = Background(self._run)
            if not self._is_heard(listener.queue_id):
                # on current servers a user's own events come without asking
                self._emit("subscribe_queue", listener.queue_id)
            self._listeners.append(listener)
        if self._closed:
            with suppress(ValueError):  # closing may have removed it
                self._listeners.remove(listener)
            raise ClientClosedError("the client was closed meanwhile")

    def remove(self, listener: Listener) -> None:
        """Tell a listener no more; doing it again does nothing."""
        with self._lock:
            if listener not in self._listeners:
                return
            self._listeners.remove(listener)
            if not self._is_heard(listener.queue_id):
                self._emit("unsubscribe_queue", listener.queue_id)
        self._call(listener.on_close)

    def _is_heard(self, queue_id: str) -> bool:
        return any(listener.queue_id == queue_id for listener in self._listeners)

    def _emit(self, event: str, queue_id: str) -> None:
        socket = self._socket
        if socket is not None:
            with suppress(ConnectionError):  # all queues are subscribed to when it is opened again
                socket.send(socketio.emit(event, {"queue_id": queue_id}))

    def renew(self) -> None:
        """Open the connection anew, as whoever the client is now."""
        if self._socket is not None:
            self._socket.close()

    def close(self) -> None:
        """Close the connection; every listener's `on_close` is called."""
        self._closed = True
        self._closing.put(True)
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.close()
        if self._background is not None:
            self._background.end()
        for listener in list(self._listeners):
            self.remove(listener)

    def _open(self) -> Socket:
        self._generation = self._shared.credentials.generation
        token = checked(fetched(self._shared.credentials.current()))
        headers = socketio.headers_of(self._headers, token)
        socket = Socket.connect(self._shared.settings, socketio.PATH, headers)
        try:
            opened = self._expect(socket, socketio.Opened)
            self._silence = opened.silence
            socket.send(socketio.connect({"token": token} if token else None))
            self._expect(socket, socketio.Connected)
        except BaseException:
            socket.close()
            raise
        return socket

    def _expect(self, socket: Socket, kind: type[Any]) -> Any:
        deadline = Deadline(self._shared.settings.timeouts.read)
        packet = socketio.decode(socket.receive(deadline.remaining))
        while isinstance(packet, socketio.Ping):
            socket.send(socketio.PONG)
            packet = socketio.decode(socket.receive(deadline.remaining))
        if isinstance(packet, socketio.Refused):
            raise AuthenticationError(f"the server refused the event connection: {packet.message}{LOG_IN}")
        if not isinstance(packet, kind):
            raise ConnectionError("what answers there does not speak Socket.IO as an InvokeAI server does")
        return packet

    def _run(self) -> None:
        try:
            while not self._closed:
                try:
                    self._stay_connected()
                except Exception as error:  # a token function of the user's may raise anything
                    self._lose_connection(error)
        finally:
            if self._socket is not None:
                self._socket.close()

    def _stay_connected(self) -> None:
        if self._socket is None:
            socket = self._open()
            with self._lock:
                self._socket = socket
                for queue_id in sorted({listener.queue_id for listener in self._listeners}):
                    self._emit("subscribe_queue", queue_id)
            self._tell({"event": "connect", "data": None})
        self._receive(self._socket)

    def _lose_connection(self, error: Exception) -> None:
        socket, self._socket = self._socket, None
        if self._is_of_somebody_else:
            if socket is not None:
                socket.close()
            return
        if not self._closed:
            logger.debug("event connection lost: %s", error)
            self._tell_error(error)
        if socket is not None:
            socket.close()
        if not self._closed:
            self._closing.get(RECONNECT_DELAYS[min(self._failures, len(RECONNECT_DELAYS) - 1)])
            self._failures += 1

    def _receive(self, socket: Socket) -> None:
        """Hand on events until the connection ends, which raises."""
        while not self._closed and not self._is_of_somebody_else:
            try:
                packet = socketio.decode(socket.receive(self._silence))
            except TimeoutError as error:
                raise ConnectionError(f"the server has been silent for {self._silence:g} s") from error
            if isinstance(packet, socketio.Event):
                self._failures = 0
                self._tell({"event": packet.name, "data": packet.data})
            elif isinstance(packet, socketio.Ping):
                socket.send(socketio.PONG)
            elif isinstance(packet, socketio.Closed):
                raise ConnectionError("the server ended the event connection")
        raise ConnectionError("the connection is not wanted any more")

    @property
    def _is_of_somebody_else(self) -> bool:
        """Whether the client has logged in or out since the connection was opened; it is opened anew then."""
        return not self._closed and self._generation != self._shared.credentials.generation

    def _tell(self, message: Message) -> None:
        for listener in list(self._listeners):
            self._call(listener.on_message, message)

    def _tell_error(self, error: Exception) -> None:
        for listener in list(self._listeners):
            self._call(listener.on_error, error)

    def _call(self, function: Callable[..., None] | None, *arguments: Any) -> None:
        """A listener that fails must not take the others' events with it."""
        if function is not None:
            try:
                function(*arguments)
            except (Exception, SystemExit):  # which would end only the thread that hears the events
                report_raised("an event callback")


class _AsyncShare:
    """A caller's share of a client's event connection."""

    def __init__(self, hub: EventHub, listener: Listener) -> None:
        self._hub = hub
        self._listener = listener

    def _end(self) -> None:
        self._hub.remove(self._listener)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end()


class WebSocketConnection(_AsyncShare):
    """All events of a server; made by `connect_websocket`. As a context manager it is closed at the end."""

    def close(self) -> None:
        """Get no more events; `on_close` is called. Calling it again does nothing."""
        self._end()


class Subscription(_AsyncShare):
    """The events of one queue; made by `subscribe_to_queue`. As a context manager it is ended at the end."""

    @property
    def queue_id(self) -> str:
        """The queue."""
        return self._listener.queue_id

    def unsubscribe(self) -> None:
        """Get no more events. Calling it again does nothing."""
        self._end()


def only_of(queue_id: str, callback: Callable[[Message], None] | None) -> Callable[[Message], None] | None:
    """A callback that is told of the events of one queue only."""
    if callback is None:
        return None

    def tell(message: Message) -> None:
        data = message["data"]
        if message["event"] == "connect" or (is_object(data) and data.get("queue_id") == queue_id):
            callback(message)

    return tell
