# Made from invokeai_py_client/events/_async/streams.py by `python scripts/unasync.py`: edit that file.
"""Shares of a client's event connection: events to iterate over, and events that call functions."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from invokeai_py_client.events._sync.hub import EventHub, Listener
from invokeai_py_client.events.classes import Disconnected, Event
from invokeai_py_client.events.filters import ReceivedEvent, Wanted, match_all
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ClientClosedError,
    ConnectionError,
    InvalidRequestError,
    TimeoutError,
)
from invokeai_py_client.kit._sync.concurrency import Background, Mailbox, called
from invokeai_py_client.kit.clock import Deadline
from invokeai_py_client.kit.forks import in_children
from invokeai_py_client.kit.log import logger, report_raised

if TYPE_CHECKING:
    from invokeai_py_client.events._sync.subscriptions import Listening

NO_EVENTS = (ConnectionError, TimeoutError, AuthenticationError)
"""Errors of an event connection without which the server can still be asked: REST alone is slower, and as right."""
LARGEST_BACKLOG = 10_000
"""Events that wait for a reader who is slow; the oldest is dropped for one more."""
HEAVIEST_BACKLOG = 64 * 2**20
"""Characters these may have in all: previews are large."""
OPEN_SECONDS = 12.0
"""How long the connection is waited for, which has a limit of its own to open."""


@dataclass(frozen=True)
class Callbacks:
    """Functions of a user's that are called with events, one after the other.

    Attributes:
        on_event: Called with each event.
        on_error: Called with the error when the connection is lost, and for each failed attempt to open it again.
        on_close: Called once, at the end.
    """

    on_event: Callable[[ReceivedEvent], object]
    on_error: Callable[[Exception], object] | None = None
    on_close: Callable[[], object] | None = None


@dataclass(frozen=True)
class _Failure:
    """The connection is lost, or could not be opened again."""

    error: Exception


@dataclass(frozen=True)
class _End:
    """Nothing more comes; the error says why, None that it was closed."""

    error: Exception | None


class EventStream:
    """Events from the moment it is opened, to iterate over; made by `client.events()`, or `events()` of a job.

    Up to 10,000 events, and 64 MiB of them, wait for a reader who is slow. Then the oldest are dropped for new ones,
    and counted in `dropped`; other streams lose nothing.
    """

    def __init__(
        self,
        client: Listening,
        wanted: Wanted = match_all,
        *,
        queue_id: str = "default",
        timeout: float | None = None,
        callbacks: Callbacks | None = None,
    ) -> None:
        self._client = client
        self._wanted = wanted
        self._timeout = math.inf if timeout is None else timeout
        self._callbacks = callbacks
        self._mailbox: Mailbox[ReceivedEvent | _Failure | _End] = Mailbox(LARGEST_BACKLOG, HEAVIEST_BACKLOG)
        is_kept = callbacks is not None
        self._listener = Listener(self._hear, self._fail, self._end, queue_id, is_kept)
        self._hub: EventHub | None = None
        self._worker: Background | None = None
        self._is_connected = True
        self._ended: _End | None = None
        in_children(self._leave_to_parent)

    @property
    def queue_id(self) -> str:
        """The queue whose events are asked for besides one's own."""
        return self._listener.queue_id

    @property
    def dropped(self) -> int:
        """Number of events that were dropped because they were read more slowly than they came."""
        return self._mailbox.dropped

    @property
    def is_open(self) -> bool:
        """Whether it listens."""
        return self._hub is not None and self._ended is None

    def open(self, patience: float | None = None) -> Self:
        """Listen from now on; entering it, or reading from it, does so too.

        Args:
            patience: Seconds to wait for the connection, which goes on to be opened afterwards. By default it is waited
                for as long as for an event, 12 s at most, and must be there then.

        Raises:
            ConnectionError: The server cannot be reached.
            TimeoutError: The server did not open the connection in time.
            AuthenticationError: The server refuses the connection.
        """
        if self._hub is None and self._ended is None:
            hub = self._client._events()  # pyright: ignore[reportPrivateUsage] - one library
            seconds = min(OPEN_SECONDS, self._timeout) if patience is None else patience
            connected = hub.add(self._listener, seconds)
            failure = hub.failure
            if failure is None and patience is None:
                failure = TimeoutError(f"no event connection was opened in {seconds:g} s")
            if not connected and failure is not None:
                hub.remove(self._listener)
                self._mailbox = Mailbox(LARGEST_BACKLOG, HEAVIEST_BACKLOG)
                self._is_connected = True
                raise failure.with_traceback(None)
            self._hub, self._is_connected = hub, connected or self._is_connected
            if self._callbacks is not None:
                self._worker = Background(self._call_back)
        return self

    def get(self, timeout: float | None = None) -> Event | None:
        """The next event; None when the stream was closed.

        Args:
            timeout: Seconds to wait for it; None waits as long as it takes.

        Raises:
            TimeoutError: None came in time; the next call waits for it again.
            AuthenticationError, ConnectionError: The connection ended, for a reason that does not pass by itself.
            InvalidRequestError: The events go to a callback.
        """
        if self._callbacks is not None:
            raise InvalidRequestError("these events go to a callback; without one they can be read")
        left = seconds = math.inf if timeout is None else timeout
        if self._hub is None:
            deadline = Deadline(timeout)
            self.open(min(OPEN_SECONDS, deadline.remaining))
            left = deadline.remaining
        item = self._ended or self._mailbox.get(left)
        if item is None:
            raise TimeoutError(f"no event came in {seconds:g} s")
        if isinstance(item, ReceivedEvent):
            return item.event
        self._ended = _End(item.error)
        self._mailbox.put(self._ended)  # for others who read
        if item.error is not None:
            raise item.error
        return None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        event = self.get(self._timeout)
        if event is None:
            raise StopIteration
        return event

    def close(self) -> None:
        """Hear no more; `on_close` is called. Calling it again does nothing."""
        self._ended = self._ended or _End(None)
        if self._hub is not None:
            self._hub.remove(self._listener)

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _hear(self, heard: ReceivedEvent) -> None:
        self._is_connected |= heard.name == "connect"
        if self._wanted(heard):
            dropped = self._mailbox.dropped
            self._mailbox.put(heard, heard.weight)
            if not dropped and self._mailbox.dropped:
                logger.warning("events are dropped: they are read more slowly than they come")

    def _fail(self, error: Exception) -> None:
        if self._is_connected:
            self._is_connected = False
            self._hear(ReceivedEvent("disconnect", event=Disconnected(error=error)))
        if self._callbacks is not None:
            self._mailbox.put(_Failure(error))

    def _end(self, error: Exception | None) -> None:
        self._mailbox.put(_End(error))
        if self._worker is not None:
            self._worker.finish()

    def _leave_to_parent(self) -> None:
        """End in a process that was forked: the connection is that of its parent."""
        words = "these events are heard by the process this one was forked from; call client.events() here, too"
        self._hub, self._worker, self._ended = None, None, _End(ClientClosedError(words))

    def _call_back(self) -> None:
        """Call the user's functions, in the order of what happened; what they raise is logged, and ends nothing."""
        callbacks = self._callbacks
        while callbacks is not None:
            match self._mailbox.get(math.inf):
                case ReceivedEvent() as heard:
                    self._call(callbacks.on_event, heard)
                case _Failure(error):
                    self._call(callbacks.on_error, error)
                case _End(error):
                    if error is not None:
                        self._call(callbacks.on_error, error)
                    self._call(callbacks.on_close)
                    return
                case None:
                    pass

    def _call(self, function: Callable[..., object] | None, *arguments: Any) -> None:
        if function is not None:
            try:
                called(function, *arguments)
            except (Exception, SystemExit):  # which would end only the thread that calls
                report_raised("an event callback")


class _AsyncShare:
    """A share of the event connection that calls functions, and ends with a `with` block."""

    def __init__(self, stream: EventStream) -> None:
        self._stream = stream

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stream.close()


class WebSocketConnection(_AsyncShare):
    """All events of a server; made by `connect_websocket`. As a context manager it is closed at the end."""

    def close(self) -> None:
        """Get no more events; `on_close` is called. Calling it again does nothing."""
        self._stream.close()


class Subscription(_AsyncShare):
    """The events of one queue; made by `subscribe_to_queue`. As a context manager it is ended at the end."""

    @property
    def queue_id(self) -> str:
        """The queue."""
        return self._stream.queue_id

    def unsubscribe(self) -> None:
        """Get no more events. Calling it again does nothing."""
        self._stream.close()
