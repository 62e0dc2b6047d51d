"""The server's queue: what is in it, and what steers it."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from invokeai_py_client._async._concurrency import sleep
from invokeai_py_client._async.events import AsyncEventStream
from invokeai_py_client._async.jobs import AsyncJob, check_waiting
from invokeai_py_client._async.queue_reading import (
    ITEMS_AT_ONCE,
    SUMMARIES_AT_ONCE,
    is_missing,
    read_batch,
    read_ids,
    read_items,
    read_summaries,
)
from invokeai_py_client._async.submitting import cancel, retry
from invokeai_py_client._core.clock import Deadline
from invokeai_py_client._core.hearing import wanted as only
from invokeai_py_client._core.jsons import is_object
from invokeai_py_client._core.queue_items import FINAL_STATUSES, PAUSED, QueueItem, poisoned
from invokeai_py_client._core.submission import submission_of
from invokeai_py_client._core.templates import shipped_templates
from invokeai_py_client.bindings import Operation
from invokeai_py_client.events import QueueEvent, Reconnected
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ConnectionError,
    InvalidRequestError,
    JobNotFoundError,
    NotFoundError,
    PoisonedQueueError,
    QueuePausedWarning,
    ServerError,
    TimeoutError,
)

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client._async.client import AsyncInvokeAIClient

T = TypeVar("T")

STATUSES = ("pending", "in_progress", "waiting", "completed", "failed", "canceled")
POLL_SECONDS, CHECK_SECONDS = 1.0, 10.0
"""How often whoever waits for a queue to be idle asks for it: without events, and although events come in."""


class AsyncQueue:
    """One queue of a server; made by `queue_repo.get_queue(queue_id)`, and `queue_repo` is the default one itself.

    A queue that holds what the server cannot read itself raises `PoisonedQueueError` where items are read: see `cure`.
    """

    def __init__(self, client: AsyncInvokeAIClient, queue_id: str) -> None:
        self._client = client
        self.queue_id = queue_id
        """The queue's id."""

    async def get_status(self) -> api_models.SessionQueueAndProcessorStatus:
        """Whether it runs, and how many items there are by status (`GET /api/v1/queue/{queue_id}/status`).

        Returns:
            `queue` with `pending`, `in_progress`, `waiting`, `completed`, `failed`, `canceled`, `total` and the current
            `item_id` and `batch_id`; `processor` with `is_started` and `is_processing`.
        """
        from invokeai_api.api import queue

        return await self._send(queue.get_queue_status(self.queue_id))

    async def get_batch_status(self, batch_id: str) -> api_models.BatchStatus:
        """How many items of a batch there are by status (`GET /api/v1/queue/{queue_id}/b/{batch_id}/status`).

        Raises:
            JobNotFoundError: The queue has no item of it (any more).
        """
        from invokeai_api.api import queue

        status = await self._send(queue.get_batch_status(self.queue_id, _checked_id("batch_id", batch_id)))
        if not status.total:
            raise self._no_batch(batch_id)
        return status

    async def count_by_destination(self, destination: str) -> api_models.SessionQueueCountsByDestination:
        """How many items with a destination there are by status (`GET .../counts_by_destination`)."""
        from invokeai_api.api import queue

        wanted = _checked_id("destination", destination)
        return await self._send(queue.counts_by_destination(self.queue_id, destination=wanted))

    async def get_current(self) -> QueueItem | None:
        """The item that runs (`GET /api/v1/queue/{queue_id}/current`); None when none does."""
        from invokeai_api.api import queue

        return _item(await self._send(queue.get_current_queue_item(self.queue_id)))

    async def get_next(self) -> QueueItem | None:
        """The item that runs next (`GET /api/v1/queue/{queue_id}/next`); None when none waits."""
        from invokeai_api.api import queue

        return _item(await self._send(queue.get_next_queue_item(self.queue_id)))

    async def get_item(self, item_id: int) -> QueueItem:
        """An item (`GET /api/v1/queue/{queue_id}/i/{item_id}`).

        Raises:
            JobNotFoundError: The queue has no such item (any more).
        """
        return await self._get_item(_checked_number(item_id))

    async def _get_item(self, item_id: int, batch_id: str = "") -> QueueItem:
        from invokeai_api.api import queue

        try:
            found = _item(await self._send(queue.get_queue_item(self.queue_id, item_id), batch_id))
        except (NotFoundError, ServerError) as error:
            raise self._no_item(item_id, error) from error
        assert found is not None, "an answer that is empty is refused"
        return found

    async def get_items_by_ids(self, item_ids: Iterable[int]) -> list[QueueItem]:
        """Items, in this order, without those that are gone (`POST /api/v1/queue/{queue_id}/items_by_ids`).

        Args:
            item_ids: Any number; 250 are asked for at a time.
        """
        wanted = [_checked_number(item_id) for item_id in item_ids]
        return [QueueItem.from_record(item) for item in await self._read(wanted)]

    async def _read(self, item_ids: list[int]) -> list[dict[str, Any]]:
        """Items, in this order, without those that are gone; the server leaves out those it cannot read as well.

        Raises:
            PoisonedQueueError: One that has not ended cannot be read. Of those that have, there is what is known.
        """
        found = await read_items(self._send, self.queue_id, item_ids)
        if len(item_ids) > 1 and (left := [item_id for item_id in item_ids if item_id not in found]):
            for item_id, item in (await read_summaries(self._send, self.queue_id, left)).items():
                found[item_id] = item
                if item["status"] not in FINAL_STATUSES:
                    with suppress(JobNotFoundError):  # it was deleted meanwhile
                        found[item_id] = {**(await self._get_item(item_id, str(item["batch_id"]))).record}
        return [found[item_id] for item_id in dict.fromkeys(item_ids) if item_id in found]

    async def iter_items(
        self,
        *statuses: str,
        batch_id: str | None = None,
        destination: str | None = None,
        origin: str | None = None,
        newest_first: bool = False,
    ) -> AsyncIterator[QueueItem]:
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
        ids = sorted(await read_ids(self._send, self.queue_id), reverse=newest_first)
        size = SUMMARIES_AT_ONCE if statuses or filters else ITEMS_AT_ONCE
        for start in range(0, len(ids), size):
            page = ids[start : start + size]
            if statuses or filters:
                summaries = await read_summaries(self._send, self.queue_id, page)
                page = [
                    item_id
                    for item_id in page
                    if item_id in summaries
                    and (not statuses or summaries[item_id]["status"] in statuses)
                    and all(summaries[item_id].get(key) == value for key, value in filters.items())
                ]
            for at in range(0, len(page), ITEMS_AT_ONCE):
                for item in await self._read(page[at : at + ITEMS_AT_ONCE]):
                    yield QueueItem.from_record(item)

    async def list_all(self, destination: str | None = None) -> list[QueueItem]:
        """Every item, or those with a destination, the oldest first; `iter_items` filters and reads in portions."""
        return [item async for item in self.iter_items(destination=destination)]

    async def list_pending(self) -> list[QueueItem]:
        """The items that have not begun, the oldest first."""
        return [item async for item in self.iter_items("pending")]

    async def list_running(self) -> list[QueueItem]:
        """The items that have begun and not ended, those that wait for the workflows they call included."""
        return [item async for item in self.iter_items("in_progress", "waiting")]

    async def job(self, batch_id: str) -> AsyncJob:
        """A batch that somebody submitted, to be watched and waited for, also in another process.

        Items that were run again count as what became of them then: see `AsyncJob.retry`.

        Raises:
            JobNotFoundError: The queue has no item of it (any more).
        """
        total = (await self.get_batch_status(batch_id)).total
        summaries = await read_batch(self._send, self.queue_id, batch_id, total)
        ids = [*summaries]
        if any(item["status"] in ("failed", "canceled") for item in summaries.values()):
            items = await read_items(self._send, self.queue_id, ids)
            again = {item.get("retried_from_item_id") for item in items.values()}
            ids = _latest(items) if again != {None} else ids
        if not ids:
            raise self._no_batch(batch_id)
        item = await self._get_item(ids[0], batch_id)
        return self._job(item, ids, {i: str(summaries[i]["status"]) for i in ids}, is_whole=True)

    async def job_of(self, item_id: int) -> AsyncJob:
        """A single item, to be watched and waited for; to cancel it leaves the rest of its batch alone.

        Raises:
            JobNotFoundError: The queue has no such item (any more).
        """
        item = await self.get_item(item_id)
        return self._job(item, [item_id], {item_id: item.status}, is_whole=False)

    def _job(self, item: QueueItem, ids: list[int], statuses: Mapping[int, str], *, is_whole: bool) -> AsyncJob:
        known = self._client._shared.templates  # pyright: ignore[reportPrivateUsage] - one library
        templates = known[1] if known else shipped_templates()
        return AsyncJob(self._client, submission_of(item.record, ids, templates, is_whole=is_whole), statuses)

    async def cancel(self, item_id: int) -> QueueItem:
        """Cancel an item (`PUT /api/v1/queue/{queue_id}/i/{item_id}/cancel`); one that has ended stays as it is.

        Returns:
            The item as it is now.

        Raises:
            JobNotFoundError: The queue has no such item (any more).
        """
        from invokeai_api.api import queue

        try:
            found = _item(await self._send(queue.cancel_queue_item(self.queue_id, _checked_number(item_id))))
        except (NotFoundError, ServerError) as error:
            raise self._no_item(item_id, error) from error
        assert found is not None, "an answer that is empty is refused"
        return found

    async def cancel_batches(self, *batch_ids: str) -> int:
        """Cancel what has not ended of batches (`PUT .../cancel_by_batch_ids`), and return how many items that were."""
        return await cancel(self._client, self.queue_id, [_checked_id("batch_id", one) for one in batch_ids])

    async def cancel_destination(self, destination: str) -> int:
        """Cancel what has not ended and has a destination (`PUT .../cancel_by_destination`), and return how many."""
        from invokeai_api.api import queue

        wanted = _checked_id("destination", destination)
        return (await self._send(queue.cancel_by_destination(self.queue_id, destination=wanted))).canceled

    async def cancel_all_except_current(self) -> int:
        """Cancel what has not begun (`PUT .../cancel_all_except_current`), and return how many items that were."""
        from invokeai_api.api import queue

        return (await self._send(queue.cancel_all_except_current(self.queue_id))).canceled

    async def delete(self, item_id: int) -> None:
        """Delete an item (`DELETE /api/v1/queue/{queue_id}/i/{item_id}`); one that runs is canceled before.

        Raises:
            JobNotFoundError: The queue has no such item (any more); the server itself would not say.
        """
        from invokeai_api.api import queue

        await self.get_item(item_id)
        await self._send(queue.delete_queue_item(self.queue_id, item_id))

    async def delete_destination(self, destination: str) -> int:
        """Delete the items with a destination (`DELETE .../d/{destination}`), and return how many that were."""
        from invokeai_api.api import queue

        return (
            await self._send(queue.delete_by_destination(self.queue_id, _checked_id("destination", destination)))
        ).deleted

    async def delete_all_except_current(self) -> int:
        """Delete what has not begun (`PUT .../delete_all_except_current`), and return how many items that were."""
        from invokeai_api.api import queue

        return (await self._send(queue.delete_all_except_current(self.queue_id))).deleted

    async def retry(self, *item_ids: int) -> dict[int, int]:
        """Have items that failed or were canceled run again (`PUT /api/v1/queue/{queue_id}/retry_items_by_id`).

        Returns:
            The new item of each.

        Raises:
            InvalidRequestError: None of them failed or was canceled.
            QueueFullError: The queue has no room for all of them.
        """
        new_ids, _ = await retry(self._client, self.queue_id, [_checked_number(item_id) for item_id in item_ids])
        return new_ids

    async def clear(self) -> int:
        """Delete everything, what runs included (`PUT .../clear`), and return how many items that were."""
        from invokeai_api.api import queue

        return (await self._send(queue.clear(self.queue_id))).deleted

    async def prune(self) -> int:
        """Delete what has ended (`PUT .../prune`), and return how many items that were; the images stay."""
        from invokeai_api.api import queue

        return (await self._send(queue.prune(self.queue_id))).deleted

    async def pause(self) -> None:
        """Have nothing more begin, in any queue (`PUT .../processor/pause`); what runs goes on. For administrators."""
        from invokeai_api.api import queue

        await self._send(queue.pause(self.queue_id))

    async def resume(self) -> None:
        """Have what waits begin again, in every queue (`PUT .../processor/resume`). For administrators."""
        from invokeai_api.api import queue

        await self._send(queue.resume(self.queue_id))

    async def is_paused(self) -> bool:
        """Whether nothing begins until `resume()`."""
        return not (await self.get_status()).processor.is_started

    async def wait_until_idle(self, timeout: float | None = None) -> None:
        """Wait until nothing runs or waits to, whoever submitted it.

        Args:
            timeout: Seconds; None waits as long as it takes.

        Raises:
            TimeoutError: There was something all the time; the message says how much, and whether the queue is paused.
            PoisonedQueueError: What waits can never run.
        """
        check_waiting(timeout)
        deadline, warned = Deadline(timeout), False
        wanted = only((QueueEvent, Reconnected), queue_id=self.queue_id)
        events = AsyncEventStream(self._client, wanted, queue_id=self.queue_id)
        try:
            with suppress(ConnectionError, TimeoutError, AuthenticationError):  # REST alone is slower, and as right
                await events.open()
            while True:
                status = await self.get_status()
                running = status.queue.in_progress + (status.queue.to_dict().get("waiting") or 0)
                pending, paused = status.queue.pending, not status.processor.is_started
                if not pending + running:
                    return
                if deadline.passed:
                    raise TimeoutError(
                        f"queue {self.queue_id!r} was not idle in {deadline.seconds:g} s: {pending} items are pending,"
                        f" {running} run{f'; {PAUSED}' if paused else ''}"
                    )
                if paused and not running and not warned:
                    warnings.warn(f"queue {self.queue_id!r}: {PAUSED}", QueuePausedWarning, stacklevel=2)
                    warned = True
                if not paused and not running:
                    await self.get_next()  # one that cannot be read holds up all others
                await _news(events, Deadline(min(CHECK_SECONDS, deadline.remaining)))
        finally:
            await events.close()

    async def cure(self) -> tuple[str, ...]:
        """Cancel the batches the server cannot read, which hold up all others, and prune the queue of them.

        Pruning deletes what has ended, as `prune()` does; items that can be read are left to run.

        Returns:
            The batches; none if nothing is wrong.
        """
        ids = await read_ids(self._client.send, self.queue_id)
        summaries = await read_summaries(self._client.send, self.queue_id, ids)
        bad: list[str] = []
        for item_id, item in summaries.items():
            if item["status"] not in FINAL_STATUSES and item["batch_id"] not in bad:
                try:
                    await self.get_item(item_id)
                except PoisonedQueueError:
                    bad.append(str(item["batch_id"]))
                except JobNotFoundError:
                    pass  # it was deleted meanwhile
        if bad:
            await cancel(self._client, self.queue_id, bad)
            await self.prune()
        return tuple(bad)

    async def get_cache_status(self) -> api_models.InvocationCacheStatus:
        """How full the cache of node outputs is (`GET /api/v1/app/invocation_cache/status`)."""
        from invokeai_api.api import app

        return await self._send(app.get_invocation_cache_status())

    async def clear_cache(self) -> None:
        """Forget all outputs of nodes, so that each runs again (`DELETE /api/v1/app/invocation_cache`)."""
        from invokeai_api.api import app

        await self._send(app.clear_invocation_cache())

    async def enable_cache(self) -> None:
        """Have outputs of nodes with equal inputs taken from the cache (`PUT .../invocation_cache/enable`)."""
        from invokeai_api.api import app

        await self._send(app.enable_invocation_cache())

    async def disable_cache(self) -> None:
        """Have every node run each time (`PUT /api/v1/app/invocation_cache/disable`)."""
        from invokeai_api.api import app

        await self._send(app.disable_invocation_cache())

    async def _send(self, operation: Operation[T], batch_id: str = "") -> T:
        """Send, and tell a queue that cannot be read."""
        try:
            return await self._client.send(operation)
        except ServerError as error:
            raise poisoned(error, self.queue_id, batch_id) or error from error

    def _no_batch(self, batch_id: str) -> JobNotFoundError:
        return JobNotFoundError(
            f"queue {self.queue_id!r} has no items of batch {batch_id!r}: it never had, or they were deleted"
        )

    def _no_item(self, item_id: int, error: NotFoundError | ServerError) -> Exception:
        """What the server means."""
        if is_missing(error):
            return JobNotFoundError(f"queue {self.queue_id!r} has no item {item_id}: it never had, or it was deleted")
        return error

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.queue_id!r})"


class AsyncQueueRepository(AsyncQueue):
    """The queues of a server. What is asked of it itself is asked of the default queue, the web UI's own."""

    def __init__(self, client: AsyncInvokeAIClient) -> None:
        super().__init__(client, "default")

    def get_queue(self, queue_id: str = "default") -> AsyncQueue:
        """A queue; the server makes one of any id that something is submitted to.

        Raises:
            InvalidRequestError: The id is empty.
        """
        return AsyncQueue(self._client, _checked_id("queue_id", queue_id))

    def list_queues(self) -> list[AsyncQueue]:
        """The queues every server has: the default one. Of others only those know who submitted to them."""
        return [self.get_queue()]


def _item(record: Any) -> QueueItem | None:
    return QueueItem.from_record(record.to_dict()) if record is not None else None


def _latest(items: dict[int, dict[str, Any]]) -> list[int]:
    """The last item of each line of items that were run again, in the order of the first ones."""
    lines: dict[int, int] = {}
    for item_id, item in sorted(items.items()):
        lines[item.get("retried_from_item_id") or item_id] = item_id
    return [*lines.values()]


async def _news(events: AsyncEventStream, patience: Deadline) -> None:
    """Wait for an event that says that nothing may be left, or until there is no patience left."""
    if not events.is_open:
        await sleep(min(POLL_SECONDS, patience.remaining))
        return
    with suppress(ConnectionError, TimeoutError, AuthenticationError):
        while (event := await events.get(patience.remaining)) is not None and not _may_be_idle(event.payload):
            pass


def _may_be_idle(payload: Any) -> bool:
    """Whether nothing may be left after an event: those of a queue item's status count what is."""
    if not is_object(payload):
        return True
    counts = payload.get("queue_status")
    if not is_object(counts):
        return "item_id" not in payload
    return not any(counts.get(key) for key in ("pending", "in_progress", "waiting"))


def _checked_id(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise InvalidRequestError(f"{name} must be a text that is not empty, not {value!r}")
    return value


def _checked_number(item_id: Any) -> int:
    if isinstance(item_id, bool) or not isinstance(item_id, int):
        raise InvalidRequestError(f"item_id must be the number of a queue item, not {item_id!r}")
    return item_id
