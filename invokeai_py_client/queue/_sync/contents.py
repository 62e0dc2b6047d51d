# Made from invokeai_py_client/queue/_async/contents.py by `python scripts/unasync.py`: edit that file.
"""The contents of a queue."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import (
    InvalidRequestError,
    JobNotFoundError,
    NotFoundError,
    ServerError,
)
from invokeai_py_client.kit.checks import checked_id, checked_item_id
from invokeai_py_client.nodes.templates import shipped_templates
from invokeai_py_client.queue._sync.jobs import Job
from invokeai_py_client.queue._sync.reading import (
    ASKED_AT_ONCE,
    ITEMS_AT_ONCE,
    find_items,
    is_missing,
    read_batch,
    read_ids,
    read_known,
)
from invokeai_py_client.queue.items import QueueItem, count_of, poisoned
from invokeai_py_client.queue.submission import submission_of

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._sync.access import GalleryAccess

T = TypeVar("T")

UNFINISHED = ("pending", "in_progress", "waiting")
STATUSES = (*UNFINISHED, "completed", "failed", "canceled")


class QueueContents:
    """The part of a queue that only reads.

    A queue that holds what the server cannot read itself raises `PoisonedQueueError` where items are read: see `cure`.
    """

    def __init__(self, client: GalleryAccess, queue_id: str) -> None:
        self._client = client
        self.queue_id = queue_id
        """The queue's id."""

    def get_status(self) -> api_models.SessionQueueAndProcessorStatus:
        """Whether it runs, and how many items there are by status (`GET /api/v1/queue/{queue_id}/status`).

        Returns:
            `queue` with `pending`, `in_progress`, `waiting`, `completed`, `failed`, `canceled`, `total` and the
            `item_id` and `batch_id` of one that runs; `processor` with `is_started` and `is_processing`.
        """
        from invokeai_api.api import queue

        return self._send(queue.get_queue_status(self.queue_id))

    def get_batch_status(self, batch_id: str) -> api_models.BatchStatus:
        """Count the items of a batch by status (`GET /api/v1/queue/{queue_id}/b/{batch_id}/status`).

        Raises:
            JobNotFoundError: The queue has no item of it.
        """
        from invokeai_api.api import queue

        status = self._send(queue.get_batch_status(self.queue_id, checked_id("batch_id", batch_id)))
        if not status.total:
            raise self._no_batch(batch_id)
        return status

    def count_by_destination(self, destination: str) -> api_models.SessionQueueCountsByDestination:
        """Count the items with a destination by status (`GET .../counts_by_destination`)."""
        from invokeai_api.api import queue

        wanted = checked_id("destination", destination)
        return self._send(queue.counts_by_destination(self.queue_id, destination=wanted))

    def get_current(self) -> QueueItem | None:
        """An item that runs (`GET /api/v1/queue/{queue_id}/current`); None when none does.

        A server with several devices runs as many at once, and tells of one of them; `list_running` gives all.
        """
        from invokeai_api.api import queue

        return item_of(self._send(queue.get_current_queue_item(self.queue_id)))

    def get_next(self) -> QueueItem | None:
        """The item that runs next (`GET /api/v1/queue/{queue_id}/next`); None when none waits."""
        from invokeai_api.api import queue

        return item_of(self._send(queue.get_next_queue_item(self.queue_id)))

    def get_item(self, item_id: int) -> QueueItem:
        """An item (`GET /api/v1/queue/{queue_id}/i/{item_id}`).

        Raises:
            JobNotFoundError: The queue has no such item.
        """
        return self._get_item(checked_item_id(item_id))

    def _get_item(self, item_id: int, batch_id: str = "") -> QueueItem:
        found = self._read([item_id], batch_id)
        if not found or found[0].get("queue_id", self.queue_id) != self.queue_id:  # servers before 6.14 do not look
            raise self._not_there(item_id)
        return QueueItem.from_record(found[0])

    def get_items_by_ids(self, item_ids: Iterable[int]) -> list[QueueItem]:
        """Items, in this order, without those that are gone (`POST /api/v1/queue/{queue_id}/items_by_ids`).

        Args:
            item_ids: Any number; 250 are asked for at a time.
        """
        if not isinstance(item_ids, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"item_ids must be numbers of queue items, such as [7, 8], not {item_ids!r}")
        wanted = [checked_item_id(item_id) for item_id in item_ids]
        return [QueueItem.from_record(item) for item in self._read(wanted)]

    def _read(self, item_ids: list[int], batch_id: str = "") -> list[dict[str, Any]]:
        """Items, in this order, without those that are gone; the server leaves out those it cannot read as well.

        Raises:
            PoisonedQueueError: One that has not ended cannot be read. Of those that have, there is what is known.
        """
        send = partial(self._send, batch_id=batch_id)
        return [*(read_known(send, self.queue_id, [*dict.fromkeys(item_ids)])).values()]

    def iter_items(
        self,
        *statuses: str,
        batch_id: str | None = None,
        destination: str | None = None,
        origin: str | None = None,
        newest_first: bool = False,
    ) -> Iterator[QueueItem]:
        """Items of the queue, read in portions as they are iterated over; those that come meanwhile are not among them.

        Args:
            statuses: Only items with one of these: `"pending"`, `"in_progress"`, `"waiting"`, `"completed"`,
                `"failed"`, `"canceled"`; default: all.
            batch_id: Only those of a batch.
            destination: Only those with this destination.
            origin: Only those with this origin.
            newest_first: Whether the youngest come first; default: the oldest.

        Raises:
            InvalidRequestError: There is no such status.
        """
        for status in statuses:
            if status not in STATUSES:
                raise InvalidRequestError(f"a status is one of {', '.join(STATUSES)}, not {status!r}")
        given = {"batch_id": batch_id, "destination": destination, "origin": origin}
        filters = {key: value for key, value in given.items() if value is not None}
        is_all = not statuses and not filters
        found = read_ids(self._send, self.queue_id) if is_all else self._find(statuses, filters)
        ids = sorted(found, reverse=newest_first)
        at, size = 0, ITEMS_AT_ONCE
        while at < len(ids):
            for item in self._read(ids[at : at + size]):
                yield QueueItem.from_record(item)
            at, size = at + size, ITEMS_AT_ONCE * ASKED_AT_ONCE

    def _find(self, statuses: Collection[str], filters: Mapping[str, str]) -> dict[int, dict[str, Any]]:
        """Summaries of the items with one of the statuses, if there are some, and with all of the rest."""

        def is_wanted(item: Mapping[str, Any]) -> bool:
            return (not statuses or item["status"] in statuses) and all(
                item.get(key) == value for key, value in filters.items()
            )

        def count() -> int | None:
            counts = self._counts(filters.get("batch_id"), filters.get("destination"), bool(statuses))
            return None if counts is None else count_of(counts, statuses or STATUSES)

        return find_items(self._send, self.queue_id, is_wanted, count)

    def _counts(self, batch_id: str | None, destination: str | None, any_of_them: bool) -> Any:
        """Count the items by status, of a batch, a destination or all; None where that is not asked for."""
        from invokeai_api.api import queue

        if batch_id is not None:
            return self._send(queue.get_batch_status(self.queue_id, checked_id("batch_id", batch_id)))
        if destination is not None:
            return self.count_by_destination(destination)
        return (self.get_status()).queue if any_of_them else None

    def list_all(self, destination: str | None = None) -> list[QueueItem]:
        """Every item, or those with a destination, the oldest first; `iter_items` filters and reads in portions."""
        return [item for item in self.iter_items(destination=destination)]

    def list_pending(self) -> list[QueueItem]:
        """The items that have not begun, the oldest first."""
        return [item for item in self.iter_items("pending")]

    def list_running(self) -> list[QueueItem]:
        """The items that have begun and not ended: on each device one, and those that wait for what they call."""
        return [item for item in self.iter_items("in_progress", "waiting")]

    def job(self, batch_id: str) -> Job:
        """A batch, to be watched and waited for, also one submitted by another process.

        Items that were run again count as what became of them then: see `Job.retry`.

        Raises:
            JobNotFoundError: The queue has no item of it.
        """
        total = (self.get_batch_status(batch_id)).total
        summaries = read_batch(self._send, self.queue_id, batch_id, total)
        ids = [*summaries]
        if any(item["status"] in ("failed", "canceled") for item in summaries.values()):
            items = read_known(self._send, self.queue_id, ids)
            again = {item.get("retried_from_item_id") for item in items.values()}
            ids = _latest(items) if again != {None} else ids
        if not ids:
            raise self._no_batch(batch_id)
        item = self._get_item(ids[0], batch_id)
        return self._job(item, ids, {i: str(summaries[i]["status"]) for i in ids}, is_whole=True)

    def job_of(self, item_id: int) -> Job:
        """A single item, to be watched and waited for; to cancel it leaves the rest of its batch alone.

        Raises:
            JobNotFoundError: The queue has no such item.
        """
        item = self.get_item(item_id)
        return self._job(item, [item_id], {item_id: item.status}, is_whole=False)

    def _job(self, item: QueueItem, ids: list[int], statuses: Mapping[int, str], *, is_whole: bool) -> Job:
        known = self._client._shared.description  # pyright: ignore[reportPrivateUsage] - one library
        templates = known.templates if known else shipped_templates()
        return Job(self._client, submission_of(item.record, ids, templates, is_whole=is_whole), statuses)

    def _send(self, operation: Operation[T], batch_id: str = "") -> T:
        """Send, and tell a queue that cannot be read."""
        return (self._sent(operation, batch_id))[0]

    def _sent(self, operation: Operation[T], batch_id: str = "") -> tuple[T, bool]:
        """Send, and say whether the answer may be about a repetition."""
        try:
            return self._client._sent(operation)  # pyright: ignore[reportPrivateUsage] - one library
        except ServerError as error:
            raise poisoned(error, self.queue_id, batch_id) or error from error

    def _no_batch(self, batch_id: str) -> JobNotFoundError:
        return JobNotFoundError(
            f"queue {self.queue_id!r} has no items of batch {batch_id!r}: it never had, or they were deleted"
        )

    def _no_item(self, item_id: int, error: NotFoundError | ServerError) -> Exception:
        """Return the error for an item that cannot be read."""
        return self._not_there(item_id) if is_missing(error) else error

    def _not_there(self, item_id: int) -> JobNotFoundError:
        return JobNotFoundError(f"queue {self.queue_id!r} has no item {item_id}: it never had, or it was deleted")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.queue_id!r})"


def item_of(record: Any) -> QueueItem | None:
    """A queue item as the server answers it; None for none."""
    return QueueItem.from_record(record.to_dict()) if record is not None else None


def _latest(items: dict[int, dict[str, Any]]) -> list[int]:
    """The last item of each line of items that were run again, in the order of the first ones."""
    lines: dict[int, int] = {}
    for item_id, item in sorted(items.items()):
        lines[item.get("retried_from_item_id") or item_id] = item_id
    return [*lines.values()]
