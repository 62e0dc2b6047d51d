# Made from invokeai_py_client/events/_async/subscriptions.py by `python scripts/unasync.py`: edit that file.
"""Subscriptions to the server's events, over one connection for all of a client's listeners."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.http._sync.requests import Requests
from invokeai_py_client.kit._sync.concurrency import PerLoop, check_callbacks, start_if_sync
from invokeai_py_client.kit.checks import check_seconds

if TYPE_CHECKING:
    from invokeai_py_client.events._sync.hub import EventHub
    from invokeai_py_client.events._sync.streams import (
        Callbacks,
        EventStream,
        Subscription,
        WebSocketConnection,
    )
    from invokeai_py_client.events.classes import Event
    from invokeai_py_client.events.filters import Message, Wanted


class Listening(Requests):
    """The part of a client that hears the server's events."""

    _hubs: PerLoop[EventHub]

    def events(
        self,
        *types: type[Event],
        queue_id: str | None = None,
        batch_id: str | None = None,
        item_id: int | None = None,
        session_id: str | None = None,
        destination: str | None = None,
        timeout: float | None = None,
        callback: Callable[[Event], object] | None = None,
        on_error: Callable[[Exception], object] | None = None,
        on_close: Callable[[], object] | None = None,
    ) -> EventStream:
        """Events of the server as they come (Socket.IO at `/ws/socket.io`), as classes of `invokeai_py_client.events`.

            with client.events(InvocationProgress, timeout=60) as events:
                for event in events:
                    print(event.message, event.percentage)

        All of a client share one connection. One that breaks comes back by itself, and `Disconnected` and `Reconnected`
        say so; what happened meanwhile was not heard. Up to 10,000 events wait for a reader who is slow, then the
        oldest are dropped and counted.

        Args:
            types: Classes of events, e.g. `InvocationEvent` for all of nodes; default: every event.
            queue_id: Only those of a queue; default: of all. Those of other users come from this one, or `"default"`.
            batch_id: Only those of a batch, and those that name queue items only, which may be of it.
            item_id: Only those of a queue item.
            session_id: Only those of a session.
            destination: Only those of queue items with this destination.
            timeout: Seconds to wait for each event while iterating, and for the connection, after which `TimeoutError`
                is raised; None waits for events as long as it takes, and for the connection for 12 s.
            callback: A function to call with each event, in place of iterating: one event after the other, beside
                all else; in asyncio code it may be a coroutine function. What it raises is logged, and ends nothing.
            on_error: With a callback: called with the error when the connection is lost, for each failed attempt to
                open it again, and when it is given up because the server refuses it.
            on_close: With a callback: called once, at the end.

        Returns:
            A stream, open from now on; in asyncio code from when it is entered, awaited or iterated over.

        Raises:
            ConnectionError: The server cannot be reached.
            AuthenticationError: The server refuses the connection.
            InvalidRequestError: An argument makes no sense; the message says which.
        """
        from invokeai_py_client.events._sync.streams import Callbacks, EventStream
        from invokeai_py_client.events.filters import event_filter

        filters = event_filter(
            types, queue_id=queue_id, batch_id=batch_id, item_id=item_id, session_id=session_id, destination=destination
        )
        if timeout is not None:
            check_seconds("timeout", timeout)
        if callback is None and (on_error or on_close):
            raise InvalidRequestError("on_error and on_close go with a callback; who iterates gets Disconnected events")
        callbacks = None
        if callback is not None:
            check_callbacks(on_error, on_close)
            (tell,) = check_callbacks(callback)
            callbacks = Callbacks(lambda heard: tell(heard.event), on_error, on_close)
        stream = EventStream(self, filters, queue_id=queue_id or "default", timeout=timeout, callbacks=callbacks)
        return start_if_sync(stream, stream.open)

    def connect_websocket(
        self,
        on_message: Callable[[Message], object],
        on_error: Callable[[Exception], object] | None = None,
        on_close: Callable[[], object] | None = None,
    ) -> WebSocketConnection:
        """Receive every event of the server as a dict, also when a broken connection is back; see also `events`.

        Args:
            on_message: Called with `{"event": name, "data": payload}` for each event, in order. The event `"connect"`
                is ours: a lost connection is back, and what happened meanwhile was not heard.
            on_error: Called with the error when the connection is lost, for each failed attempt to open it again, and
                when it is given up because the server refuses it.
            on_close: Called once, at `close()` or `disconnect()`.

        The functions are called one after the other, beside all else; in asyncio code they may be coroutine functions.

        Returns:
            The connection, to `close()`.

        Raises:
            ConnectionError: The server cannot be reached. While a connection there was is being opened again, nothing
                is raised: events come when it is back.
            AuthenticationError: The server refuses the connection.
            InvalidRequestError: A callback cannot be called here.
        """
        from invokeai_py_client.events._sync.streams import Callbacks, WebSocketConnection
        from invokeai_py_client.events.filters import match_all

        check_callbacks(on_message, on_error, on_close)
        return WebSocketConnection(
            self._call_back(match_all, Callbacks(lambda heard: on_message(heard.message), on_error, on_close))
        )

    def subscribe_to_queue(
        self, queue_id: str = "default", callback: Callable[[Message], object] | None = None
    ) -> Subscription:
        """Receive the events of a queue, those of other users included, as far as the server sends them.

        Args:
            queue_id: The queue.
            callback: Called with `{"event": name, "data": payload}` for each event of the queue, in order; in asyncio
                code it may be a coroutine function. Without one, the queue's events come to those who called
                `connect_websocket`.

        Returns:
            The subscription, to `unsubscribe()`.

        Raises:
            ConnectionError: The server cannot be reached; see `connect_websocket`.
            AuthenticationError: The server refuses the connection.
            InvalidRequestError: The callback cannot be called here, or the queue's id is empty.
        """
        from invokeai_py_client.events._sync.streams import Callbacks, Subscription
        from invokeai_py_client.events.filters import event_filter, match_none

        if not isinstance(queue_id, str) or not queue_id:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"queue_id must be the name of a queue, such as 'default', not {queue_id!r}")
        if callback is None:
            return Subscription(self._call_back(match_none, Callbacks(match_none), queue_id))
        (tell,) = check_callbacks(callback)
        callbacks = Callbacks(lambda heard: tell(heard.message))
        return Subscription(self._call_back(event_filter((), queue_id=queue_id), callbacks, queue_id))

    def _call_back(self, event_filter: Wanted, callbacks: Callbacks, queue_id: str = "default") -> EventStream:
        from invokeai_py_client.events._sync.streams import EventStream
        from invokeai_py_client.events.filters import ignore_disconnects

        stream = EventStream(self, ignore_disconnects(event_filter), queue_id=queue_id, callbacks=callbacks)
        return stream.open()

    def _events(self) -> EventHub:
        self._open_transport()
        return self._hubs.get()

    def _make_hub(self) -> EventHub:
        from invokeai_py_client.events._sync.hub import EventHub

        return EventHub(self._shared, self.session.headers)

    def _renew_events(self) -> None:
        """Open the connection again, as the current user."""
        for hub in self._hubs.made():
            hub.renew()


def close_hub(hub: EventHub) -> None:
    """Close a connection for events."""
    hub.close()
