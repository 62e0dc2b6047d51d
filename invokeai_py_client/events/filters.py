"""Filters of events, and events as they were received."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection
from typing import Any

from invokeai_py_client.events.classes import Event, QueueEvent, UnknownEvent, decode, names_of
from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.kit.checks import checked_id, checked_item_id
from invokeai_py_client.text.jsons import is_list, is_object

Message = dict[str, Any]
"""`{"event": name, "data": payload}`; the event `"connect"` says that a lost connection is back."""

SEVERAL = {"queue_items_canceled": "canceled_item_ids", "queue_items_retried": "retried_item_ids"}
"""Events of several queue items, and where those are listed."""

OURS = frozenset({"connect", "disconnect"})
"""What the connection itself tells."""


class ReceivedEvent:
    """One event, made into what its listeners want once for all of them.

    Attributes:
        name: Its name.
        data: What was sent.
        weight: Characters it took, for limits of what waits to be read.
    """

    __slots__ = ("_event", "data", "name", "weight")

    def __init__(self, name: str, data: Any = None, event: Event | None = None, weight: int = 0) -> None:
        self.name = name
        self.data = data
        self.weight = weight
        self._event = event

    @property
    def event(self) -> Event:
        """The event as a frozen class."""
        if self._event is None:
            self._event = decode(self.name, self.data)
        return self._event

    @property
    def message(self) -> Message:
        """The event as a dict; each listener gets its own."""
        return {"event": self.name, "data": self.data}


_WITHIN = 4
"""Events between which a copy may arrive: those of other items, which run at the same time."""


class Echoes:
    """The latest events, to know those that servers of 6.12 and 6.13 send a second time.

    The second copy is for administrators, which single users are too, and has no preview picture.
    """

    def __init__(self) -> None:
        self._recent: deque[ReceivedEvent] = deque(maxlen=_WITHIN)

    def has(self, heard: ReceivedEvent) -> bool:
        """Whether an event was heard a moment ago; it is remembered otherwise."""
        if not is_object(heard.data) or "user_id" not in heard.data:  # is sent to everybody, and once
            return False
        if any(_is_copy(heard, before) for before in self._recent):
            return True
        self._recent.append(heard)
        return False


def _is_copy(heard: ReceivedEvent, before: ReceivedEvent) -> bool:
    if heard.name != before.name:
        return False
    return heard.data == before.data or (
        heard.data.get("image") is None and heard.data == {**before.data, "image": None}
    )


Wanted = Callable[[ReceivedEvent], bool]


def match_all(_: ReceivedEvent) -> bool:
    """Let every event through."""
    return True


def match_none(_: ReceivedEvent) -> bool:
    """Let no event through, for listeners that only widen what the server sends."""
    return False


def ignore_disconnects(event_filter: Wanted) -> Wanted:
    """For those whom an error tells of a lost connection, and no event."""
    return lambda heard: heard.name != "disconnect" and event_filter(heard)


def event_filter(
    types: Collection[type[Event]],
    *,
    queue_id: str | None = None,
    batch_id: str | None = None,
    item_id: int | None = None,
    session_id: str | None = None,
    destination: str | None = None,
) -> Wanted:
    """A filter of events.

    Args:
        types: Classes of events; those of none are all wanted.
        queue_id: Only those of a queue.
        batch_id: Only those of a batch; those that name only queue items pass, for they may be of it.
        item_id: Only those of a queue item.
        session_id: Only those of a session.
        destination: Only those of items with this destination.

    Raises:
        InvalidRequestError: A type is no class of events, or a filter has the wrong type.
    """
    texts = {"queue_id": queue_id, "batch_id": batch_id, "session_id": session_id, "destination": destination}
    for name, value in texts.items():
        if value is not None:
            checked_id(name, value)
    if item_id is not None:
        checked_item_id(item_id)
    names: set[str] = set()
    for kind in types:
        if not (isinstance(kind, type) and issubclass(kind, Event)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"a class of invokeai_py_client.events is needed, not {kind!r}")
        names |= names_of(kind)
    of_queues = any(issubclass(kind, QueueEvent) or issubclass(QueueEvent, kind) for kind in types)
    if types and not of_queues and any(value is not None for value in (item_id, *texts.values())):
        raise InvalidRequestError(
            f"{' and '.join(kind.__name__ for kind in types)} are not of a queue, and are not chosen by what is in one"
        )
    unknown = any(issubclass(UnknownEvent, kind) for kind in types)
    of_item = {"batch_id": batch_id, "item_id": item_id, "session_id": session_id, "destination": destination}
    filters = {key: value for key, value in of_item.items() if value is not None}

    def is_wanted(heard: ReceivedEvent) -> bool:
        name, data = heard.name, heard.data
        if types and name not in names and not (unknown and isinstance(heard.event, UnknownEvent)):
            return False
        if name in OURS or not (filters or queue_id):
            return True
        if not is_object(data) or (queue_id is not None and data.get("queue_id") != queue_id):
            return False
        if name == "queue_cleared":
            return True
        if name in SEVERAL:
            listed = data.get(SEVERAL[name])
            return item_id is None or (is_list(listed) and item_id in listed)
        return all(data.get(key) == value for key, value in filters.items())

    return is_wanted
