"""Queue items, and what can be wrong with a queue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import (
    JobNotFoundError,
    PoisonedQueueError,
    RequestError,
    ServerError,
)
from invokeai_py_client.kit.times import parse_time
from invokeai_py_client.queue.outputs import NodeError, errors_of, field_values
from invokeai_py_client.text.jsons import Json

if TYPE_CHECKING:
    from invokeai_api import models as api_models

FINAL_STATUSES = frozenset({"completed", "failed", "canceled"})
PAUSED = "the queue is paused: queue_repo.resume() has it go on"
UNREADABLE = 500
"""What the server answers for a queue item it cannot read itself."""


class HasStatus:
    """Something with the status of a queue item: an item, or all items of a job together."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def status(self) -> str:
            """The status."""
            ...

    @property
    def is_pending(self) -> bool:
        """Whether nothing of it has begun."""
        return self.status == "pending"

    @property
    def is_running(self) -> bool:
        """Whether it has begun, and not ended; what waits for the workflows it calls counts."""
        return self.status in ("in_progress", "waiting")

    @property
    def is_complete(self) -> bool:
        """Whether it has ended, one way or another."""
        return self.status in FINAL_STATUSES

    @property
    def is_successful(self) -> bool:
        """Whether all of it has ended with success."""
        return self.status == "completed"

    @property
    def is_failed(self) -> bool:
        """Whether it has ended, and a node failed."""
        return self.status == "failed"

    @property
    def is_canceled(self) -> bool:
        """Whether it has ended and was canceled: by a user, by its deletion, or because the server was restarted."""
        return self.status == "canceled"


@dataclass(frozen=True, slots=True)
class QueueItem(HasStatus):
    """A queue item, as the server had it when it was asked.

    Attributes:
        item_id: Its number.
        status: `"pending"`, `"in_progress"`, `"waiting"`, `"completed"`, `"failed"` or `"canceled"`.
        batch_id: Its batch.
        queue_id: Its queue.
        session_id: The server's id of what runs.
        priority: Higher ones run first; of the same one, older ones.
        origin: Sender of the item, by its own account, e.g. `"workflows"`; None if it gives none.
        destination: Where the results belong, e.g. `"gallery"`; None if that was not given.
        user_id: Whose it is; `"system"` where there is only one user.
        created_at: When it was enqueued, an aware datetime.
        started_at: When it began; None when it has not.
        completed_at: When it ended; None when it has not.
        error_type: The server's exception class, of one that failed; else empty.
        error_message: The server's message; else empty.
        error_traceback: Where in the server it happened; else empty.
        retried_from_item_id: The item this one repeats; None when it repeats none.
        record: All the server says of it: its `session` with graph and results, its `workflow`, and more.
    """

    item_id: int
    status: str  # pyright: ignore[reportIncompatibleMethodOverride] - it is never set
    batch_id: str
    queue_id: str
    session_id: str = field(repr=False)
    priority: int = field(repr=False)
    origin: str | None
    destination: str | None
    user_id: str = field(repr=False)
    created_at: datetime | None
    started_at: datetime | None = field(repr=False)
    completed_at: datetime | None = field(repr=False)
    error_type: str = field(repr=False)
    error_message: str
    error_traceback: str = field(repr=False)
    retried_from_item_id: int | None = field(repr=False)
    record: Json = field(repr=False, compare=False)

    @classmethod
    def from_record(cls, record: Json) -> QueueItem:
        """A queue item, of what the server says of it."""

        def time(key: str) -> datetime | None:
            return parse_time(str(record[key])) if record.get(key) else None

        return cls(
            item_id=int(record["item_id"]),
            status=str(record["status"]),
            batch_id=str(record.get("batch_id") or ""),
            queue_id=str(record.get("queue_id") or ""),
            session_id=str(record.get("session_id") or ""),
            priority=int(record.get("priority") or 0),
            origin=record.get("origin"),
            destination=record.get("destination"),
            user_id=str(record.get("user_id") or ""),
            created_at=time("created_at"),
            started_at=time("started_at"),
            completed_at=time("completed_at"),
            error_type=str(record.get("error_type") or ""),
            error_message=str(record.get("error_message") or ""),
            error_traceback=str(record.get("error_traceback") or ""),
            retried_from_item_id=record.get("retried_from_item_id"),
            record=record,
        )

    @property
    def values(self) -> Mapping[tuple[str, str], Any]:
        """The values of its batch it was made from: `{(node id, field name): value}`."""
        return field_values(self.record)

    @property
    def errors(self) -> tuple[NodeError, ...]:
        """Why it failed, the node first; empty when it did not."""
        return errors_of(self.record, {})


def count_of(counts: Any, statuses: Iterable[str]) -> int:
    """Return how many items have one of these statuses; `counts` has a number for each the server knows."""
    return sum(getattr(counts, status) or 0 for status in statuses)


def running(counts: api_models.BatchStatus | api_models.SessionQueueStatus) -> int:
    """Count the items that have begun and not ended; servers before 6.14 have none that wait for others."""
    return count_of(counts, ("in_progress", "waiting"))


def poisoned(error: RequestError, queue_id: str, batch_id: str = "") -> PoisonedQueueError | None:
    """Return the error a failure to read a queue item means; None for another failure."""
    if not isinstance(error, ServerError) or error.status != UNREADABLE or "validation error" not in error.detail:
        return None
    what = f"batch {batch_id}" if batch_id else "an item"
    said = " ".join(error.detail.partition("For further information")[0].split())
    return PoisonedQueueError(
        f"queue {queue_id!r} cannot be read: {what} holds a value the server does not take where it goes, and nothing"
        f" behind it runs. client.queue_repo.cure() cancels such batches; the server says: {said:.300}",
        queue_id=queue_id,
        batch_id=batch_id,
        detail=said,
    )


def check_batch(item: Json, batch_id: str | None) -> None:
    """Refuse an item that has a number of ours, but is of another batch.

    Args:
        item: The item.
        batch_id: Its batch, as we know it; None where that is not known.

    Raises:
        JobNotFoundError: A server that begins again without its queue numbers its items from 1 again.
    """
    if batch_id is not None and item.get("batch_id", batch_id) != batch_id:
        raise JobNotFoundError(
            f"the queue has no batch {batch_id!r}: item {item.get('item_id')} is of another one by now, so"
            " the server has begun again without its queue"
        )
