# Made from invokeai_py_client/_async/events.py by `python scripts/unasync.py`: edit that file.
"""The live connection to the server's events."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from invokeai_py_client._core import socketio
from invokeai_py_client._core.settings import Settings
from invokeai_py_client._sync._concurrency import Background, Lock, Mailbox
from invokeai_py_client._websocket import Socket
from invokeai_py_client.exceptions import ClientClosedError, ConnectionError, InvokeAIError, TimeoutError

logger = logging.getLogger("invokeai_py_client")

Message = dict[str, Any]
"""`{"event": name, "data": payload}`; the event `"connect"` says that a lost connection is back."""

RECONNECT_DELAYS = (0.1, 0.5, 1.0, 2.0, 5.0)
"""Seconds before each attempt to connect again; the last one repeats."""


@dataclass(frozen=True, eq=False)
class Listener:
    """Who is told; each function is called from the connection's own task or thread and must be quick."""

    on_message: Callable[[Message], None]
    on_error: Callable[[Exception], None] | None = None
    on_close: Callable[[], None] | None = None


class EventHub:
    """One Socket.IO connection for all listeners of a client: opened for the first of them, reopened when it breaks."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._listeners: list[Listener] = []
        self._queues: set[str] = set()
        self._lock = Lock()
        self._socket: Socket | None = None
        self._silence = settings.timeout
        self._background: Background | None = None
        self._closing: Mailbox[bool] = Mailbox()
        self._closed = False
        self._failures = 0
        """Lost connections since the last event."""

    def add(self, listener: Listener, queue_id: str) -> None:
        """Tell a listener of every event from now on, those of a queue included.

        Raises:
            ConnectionError: The server cannot be reached, or refuses the connection.
            ClientClosedError: The connection was closed meanwhile.
        """
        with self._lock:
            if self._background is None and not self._closed:
                self._socket = self._open()
                self._background = Background(self._run)
            self._subscribe(queue_id)
        self._listeners.append(listener)
        if self._closed:
            self._listeners.remove(listener)
            raise ClientClosedError("the client was closed meanwhile")

    def _subscribe(self, queue_id: str) -> None:
        """Ask for a queue's events; on current servers a user's own come without asking."""
        if queue_id not in self._queues:
            self._queues.add(queue_id)
            socket = self._socket
            if socket is not None:
                with suppress(ConnectionError):  # all queues are subscribed to when it is opened again
                    socket.send(socketio.emit("subscribe_queue", {"queue_id": queue_id}))

    def remove(self, listener: Listener) -> None:
        """Tell a listener no more."""
        if listener in self._listeners:
            self._listeners.remove(listener)
            self._call(listener.on_close)

    def close(self) -> None:
        """Close the connection; every listener's `on_close` is called."""
        self._closed = True
        self._closing.put(True)
        if self._socket is not None:
            self._socket.close()
        if self._background is not None:
            self._background.end()
        for listener in list(self._listeners):
            self.remove(listener)

    def _open(self) -> Socket:
        socket = Socket.connect(self._settings, socketio.PATH)
        try:
            opened = self._expect(socket, socketio.Opened)
            self._silence = opened.ping_interval + opened.ping_timeout
            auth = {"token": self._settings.api_key} if self._settings.api_key else None
            socket.send(socketio.connect(auth))
            self._expect(socket, socketio.Connected)
            for queue_id in sorted(self._queues):
                socket.send(socketio.emit("subscribe_queue", {"queue_id": queue_id}))
        except BaseException:
            socket.close()
            raise
        return socket

    def _expect(self, socket: Socket, kind: type[Any]) -> Any:
        packet = socketio.decode(socket.receive(self._settings.timeout))
        if isinstance(packet, socketio.Refused):
            raise ConnectionError(f"the server refused the event connection: {packet.message}")
        if not isinstance(packet, kind):
            raise ConnectionError("what answers there does not speak Socket.IO as an InvokeAI server does")
        return packet

    def _run(self) -> None:
        try:
            while not self._closed:
                try:
                    self._stay_connected()
                except InvokeAIError as error:
                    self._lose_connection(error)
        finally:
            if self._socket is not None:
                self._socket.close()

    def _stay_connected(self) -> None:
        if self._socket is None:
            self._socket = self._open()
            self._tell({"event": "connect", "data": None})
        self._receive(self._socket)

    def _lose_connection(self, error: InvokeAIError) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if not self._closed:
            logger.debug("event connection lost: %s", error)
            self._tell_error(error)
            self._closing.get(RECONNECT_DELAYS[min(self._failures, len(RECONNECT_DELAYS) - 1)])
            self._failures += 1

    def _receive(self, socket: Socket) -> None:
        """Hand on events until the connection ends, which raises."""
        while True:
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
            except Exception:
                logger.exception("an event callback raised")


class WebSocketConnection:
    """A caller's share of a client's event connection; made by `connect_websocket`."""

    def __init__(self, hub: EventHub, listener: Listener) -> None:
        self._hub = hub
        self._listener = listener

    def close(self) -> None:
        """Get no more events; `on_close` is called."""
        self._hub.remove(self._listener)
