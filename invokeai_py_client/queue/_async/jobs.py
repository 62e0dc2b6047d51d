"""Jobs: what is on its way through the queue, to be watched, waited for and steered."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from invokeai_py_client.events.classes import (
    Event,
    InvocationError,
    InvocationEvent,
    QueueItemEvent,
    QueueItemStatusChanged,
    Reconnected,
    Resynced,
    decode,
)
from invokeai_py_client.events.filters import event_filter
from invokeai_py_client.exceptions import InvalidRequestError, TimeoutError
from invokeai_py_client.http._async.patience import AsyncPatience
from invokeai_py_client.kit.bars import check_progress
from invokeai_py_client.kit.checks import check_seconds
from invokeai_py_client.kit.clock import Deadline
from invokeai_py_client.queue._async.reading import Send, read_position, read_statuses, read_summaries
from invokeai_py_client.queue._async.results import AsyncItemResult, AsyncRunResult
from invokeai_py_client.queue._async.submitting import cancel, end_of, retry
from invokeai_py_client.queue._async.watching import AsyncBatchWaiter, completed
from invokeai_py_client.queue.bars import Shown, run_reporter
from invokeai_py_client.queue.items import FINAL_STATUSES, HasStatus, poisoned, running
from invokeai_py_client.queue.progress import Progress, ProgressTracker
from invokeai_py_client.queue.submission import Submission

if TYPE_CHECKING:
    # SYNC: from invokeai_py_client.queue._async.results import AsyncRunResult

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess

OnTimeout = Literal["leave", "cancel"]

LAST_WORDS_SECONDS = 1.0
"""How long the event that says why a node failed is waited for: it comes after the one that says the item has."""


class AsyncJob(HasStatus):
    """One batch in the queue, or some of its items; made by `workflow.submit()`, or `queue_repo.job(batch_id)`.

    The properties say what was known last, without asking the server. `refresh()` asks it; `wait`, `as_completed`
    and `events` follow the job, in this thread or task or in another.
    """

    def __init__(
        self, client: AsyncGalleryAccess, submission: Submission, statuses: Mapping[int, str] = MappingProxyType({})
    ) -> None:
        self._client = client
        self.submission = submission
        """What was submitted."""
        self._tracker = ProgressTracker(submission.item_ids, submission.nodes)
        for item_id, status in statuses.items():
            self._tracker.set_status(item_id, status)
        self._position: int | None = None

    @property
    def batch_id(self) -> str:
        """The batch."""
        return self.submission.batch_id

    @property
    def queue_id(self) -> str:
        """The queue."""
        return self.submission.queue_id

    @property
    def item_ids(self) -> tuple[int, ...]:
        """The queue items, in the order they were made from the batch."""
        return self.submission.item_ids

    @property
    def item_id(self) -> int:
        """The queue item; the first of several."""
        return self.submission.item_ids[0]

    @property
    def status(self) -> str:
        """Status when it was last heard of.

        `"pending"` when nothing has begun, `"in_progress"` (or `"waiting"`, for workflows it calls) while anything is
        left, then `"failed"` if any item did, else `"canceled"` if any was, else `"completed"`.
        """
        return self._tracker.status

    @property
    def statuses(self) -> Mapping[int, str]:
        """Status of each item when it was last heard of, by item id; one that was deleted counts as canceled."""
        return dict(self._tracker.statuses)

    @property
    def progress(self) -> Progress:
        """The progress when it was last heard of: items done, items that run, and what the last one says."""
        return self._tracker.progress

    @property
    def position(self) -> int | None:
        """Number of items to run before its first pending one, at the last `refresh()`; None without such."""
        return self._position

    async def refresh(self, *, patience: float | None = None) -> str:
        """Ask the server how far it is (`POST /api/v1/queue/{queue_id}/item_summaries_by_ids`), and its `position`.

        Args:
            patience: Seconds a silent server is believed in; default: the client's `patience`.

        Returns:
            The `status`.

        Raises:
            PoisonedQueueError: It waits in a queue the server cannot read, so that it never runs.
            JobNotFoundError: The server has begun again without its queue.
            ConnectionError: The server was silent for longer than `patience`.
            InvokeAIError: The server cannot be asked.
        """
        check_waiting(None, patience=patience)
        asking = AsyncPatience(self._client, Deadline(None), patience, f"job {self.batch_id}")
        send = partial(asking.ask, permanent=partial(poisoned, queue_id=self.queue_id))
        await self._look(send)
        pending = [item_id for item_id, status in self._tracker.statuses.items() if status == "pending"]
        self._position = await read_position(send, self.queue_id, pending) if pending else None
        return self.status

    async def wait(
        self,
        timeout: float | None = None,
        *,
        progress: Shown = None,
        on_timeout: OnTimeout = "leave",
        patience: float | None = None,
    ) -> AsyncRunResult:
        """Wait until all items have ended, one way or another; at once for those that have.

        Events make it quick, the server's own records make it right: a lost connection, a server that restarts,
        items that others cancel, delete or prune end in what the server says of them. A paused queue is reported by a
        `QueuePausedWarning`, and waited for.

        Args:
            timeout: Seconds from the call to the return, whatever the server does; and up to two more for canceling and
                for reading what there is. None waits as long as it takes.
            progress: Called with a `Progress` at each change; True shows a bar. Its
                `message` reports a server that does not answer.
            on_timeout: `"leave"` the job alone when the time is over, or `"cancel"` what has not ended.
            patience: Seconds a silent server is believed in; default: the client's `patience`, 180.

        Returns:
            What became of each item, those that failed and were canceled included: see `failed`.

        Raises:
            TimeoutError: It did not end in time; the error has the `result` of what there is, and says whether what was
                left could be canceled.
            PoisonedQueueError: The queue cannot be read, by anybody; the message says what helps.
            JobNotFoundError: The server has begun again without its queue.
            ConnectionError: The server went away, and was not back within `patience`.
            InvalidRequestError: An argument is not usable.
        """
        check_waiting(timeout, progress, on_timeout, patience)
        tracker = self._new_tracker()
        async with AsyncBatchWaiter(self._client, self.queue_id, Deadline(timeout), patience) as watch:
            try:
                with run_reporter(progress) as tell:
                    return await watch.wait(self.submission, tracker, tell)
            except TimeoutError as error:
                if on_timeout == "cancel":
                    error.extend_message(f"; {await end_of(self._cancel)}")
                error.result = await watch.collected(self.submission, tracker)
                raise
            finally:
                self._learn(tracker)

    if True:  # ASYNC

        async def wait_async(
            self,
            timeout: float | None = None,
            *,
            progress: Shown = None,
            on_timeout: OnTimeout = "leave",
            patience: float | None = None,
        ) -> AsyncRunResult:
            """`wait`, for code that awaits."""
            return await self.wait(timeout, progress=progress, on_timeout=on_timeout, patience=patience)

    else:

        async def wait_async(
            self,
            timeout: float | None = None,
            *,
            progress: Shown = None,
            on_timeout: OnTimeout = "leave",
            patience: float | None = None,
        ) -> AsyncRunResult:
            """`wait`, for code that awaits."""
            from invokeai_py_client.queue._async.jobs import AsyncJob

            twin = AsyncJob(self._client.aio, self.submission)
            return await twin.wait(timeout, progress=progress, on_timeout=on_timeout, patience=patience)

    async def result(
        self,
        timeout: float | None = None,
        *,
        progress: Shown = None,
        on_timeout: OnTimeout = "leave",
        patience: float | None = None,
    ) -> AsyncRunResult:
        """Wait, and return what was made, if all of it completed. Arguments are those of `wait`.

        Raises:
            RunFailedError: A node failed; the message names it, and the error has the `result` of what completed.
            RunCanceledError: An item was canceled or deleted.
            And what `wait` raises.
        """
        return completed(await self.wait(timeout, progress=progress, on_timeout=on_timeout, patience=patience))

    wait_for_completion = result

    async def as_completed(
        self, timeout: float | None = None, *, patience: float | None = None
    ) -> AsyncIterator[AsyncItemResult]:
        """Give what became of each item, as soon as it has ended, in the order they end.

        Args:
            timeout: Seconds for all of them; None waits as long as it takes.
            patience: As for `wait`.

        Raises:
            TimeoutError: They did not all end in time.
            And what `wait` raises.
        """
        check_waiting(timeout, patience=patience)
        tracker = self._new_tracker()
        async with AsyncBatchWaiter(self._client, self.queue_id, Deadline(timeout), patience) as watch:
            async for item in watch.completions(self.submission, tracker):
                self._learn(tracker)
                yield item

    async def events(
        self, *types: type[Event], timeout: float | None = None, patience: float | None = None
    ) -> AsyncIterator[Event]:
        """Events of the job's items, as classes of `invokeai_py_client.events`, until the last of them has ended.

        The end of an item is reported once, by a `QueueItemStatusChanged`: one of ours with what the server says of the
        item, where its own was missed or never sent (bulk cancellations, deleted items). After a lost connection come
        `Reconnected`, what was missed, and `Resynced`. A reader who is slow gets the newest progress of an item only.

        Args:
            types: Classes of events, e.g. `InvocationEvent` for all of nodes; default: every event.
            timeout: Seconds for all of them; None waits as long as it takes.
            patience: As for `wait`.

        Raises:
            TimeoutError: The job did not end in time.
            And what `wait` raises.
        """
        check_waiting(timeout, patience=patience)
        event_filter(types)
        async for event in self._events(timeout, patience):
            if not types or isinstance(event, types):
                yield event

    async def _events(self, timeout: float | None, patience: float | None) -> AsyncIterator[Event]:
        tracker = self._new_tracker()
        last_words: set[int] = set()
        async with AsyncBatchWaiter(self._client, self.queue_id, Deadline(timeout), patience) as watch:
            watch.follow(self.batch_id)
            known = dict.fromkeys(self.item_ids, "pending")
            await watch.look(self.submission, tracker)
            for missed in await self._unheard(watch, known, tracker):
                yield missed
            while not tracker.ended:
                heard = await watch.advance(self.submission, tracker)
                event = heard.event if heard else None
                match event:
                    case QueueItemStatusChanged(item_id=item_id, status=status):
                        if known.get(item_id) == status or tracker.statuses.get(item_id) != status:
                            continue
                        known[item_id] = status
                        if status == "failed":
                            last_words.add(item_id)
                    case InvocationError(item_id=item_id):
                        last_words.discard(item_id)
                    case InvocationEvent(item_id=item_id) if item_id in known and item_id not in tracker.remaining:
                        continue  # its end was reported already, having been asked for
                    case _:
                        pass
                if isinstance(event, QueueItemEvent):  # says nothing of other items: there may be thousands
                    if event.item_id in known:
                        yield event
                    continue
                if event is not None:
                    yield event
                for missed in await self._unheard(watch, known, tracker):
                    yield missed
                if isinstance(event, Reconnected):
                    yield Resynced(statuses=dict(tracker.statuses))
            self._learn(tracker)
            async for error in watch.last_words(last_words, LAST_WORDS_SECONDS):
                yield error

    async def _unheard(self, watch: AsyncBatchWaiter, known: dict[int, str], tracker: ProgressTracker) -> list[Event]:
        """Make events of changes that have none of their own."""
        changed = [item_id for item_id, status in tracker.statuses.items() if known[item_id] != status]
        ended = [item_id for item_id in changed if item_id not in tracker.remaining]
        records = {item["item_id"]: item for item in await watch.records(self.submission, ended, tracker)}
        events: list[Event] = []
        for item_id in changed:
            known[item_id] = tracker.statuses[item_id]
            ids = {"item_id": item_id, "batch_id": self.batch_id, "queue_id": self.queue_id}
            record = records.get(item_id, {**ids, "status": known[item_id]})
            events.append(decode("queue_item_status_changed", record))
        return events

    async def cancel(self) -> int:
        """Cancel what has not ended (`PUT /api/v1/queue/{queue_id}/cancel_by_batch_ids`, or `.../i/{item_id}/cancel`).

        Returns:
            How many items were canceled.

        Raises:
            InvokeAIError: The server cannot be asked.
        """
        canceled = await self._cancel()
        await self._look(self._client.send)
        return canceled

    async def _cancel(self) -> int:
        from invokeai_api.api import queue

        if self.submission.is_whole:
            uncounted = 0
            if await self._client._description.is_before("6.14"):  # pyright: ignore[reportPrivateUsage] - one library
                uncounted = running(await self._client.send(queue.get_batch_status(self.queue_id, self.batch_id)))
            return uncounted + await cancel(self._client, self.queue_id, [self.batch_id])
        before = await read_summaries(self._client.send, self.queue_id, self.item_ids)
        left = [item_id for item_id, item in before.items() if item["status"] not in FINAL_STATUSES]
        for item_id in left:
            await self._client.send(queue.cancel_queue_item(self.queue_id, item_id))
        return len(left)

    async def retry(self) -> AsyncJob:
        """Have what failed or was canceled run again (`PUT /api/v1/queue/{queue_id}/retry_items_by_id`).

        Returns:
            A job of the new items, which are of the same batch; this one stays what it was, with the old ones.

        Raises:
            InvalidRequestError: There is nothing to run again, or it was already.
            QueueFullError: The queue has no room for all of them; what it took goes on, see `list_pending`.
            InvokeAIError: The server cannot be asked.
        """
        new_ids, rest_ended = await retry(self._client, self.queue_id, self.item_ids)
        given = dict(zip(self.item_ids, self.submission.given, strict=False))
        submission = replace(
            self.submission,
            item_ids=tuple(new_ids.values()),
            given=tuple(given[item_id] for item_id in new_ids) if given else (),
            is_whole=self.submission.is_whole and rest_ended,
        )
        self.submission = replace(self.submission, is_whole=False)
        return AsyncJob(self._client, submission)

    async def _look(self, send: Send) -> None:
        """Ask how far the items are that have not ended, as far as is known."""
        left = sorted(self._tracker.remaining)
        for item_id, status in (await read_statuses(send, self.queue_id, left, self.batch_id)).items():
            self._tracker.set_status(item_id, status)

    def _new_tracker(self) -> ProgressTracker:
        """Make a tracker for another follower, from now on; several may follow at once."""
        self._tracker = self._tracker.again()
        return self._tracker

    def _learn(self, tracker: ProgressTracker) -> None:
        """Take over what a follower heard, unless a later one heard more."""
        if len(tracker.remaining) < len(self._tracker.remaining):
            self._tracker = tracker

    def __len__(self) -> int:
        return len(self.item_ids)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.batch_id!r}, items={len(self)}, status={self.status!r})"


def check_waiting(
    timeout: float | None, progress: Shown = None, on_timeout: str = "leave", patience: float | None = None
) -> None:
    """Refuse before anything is sent what would only be noticed while waiting.

    Raises:
        ConfigurationError: A time is no number of seconds.
        InvalidRequestError: Another argument is not usable.
    """
    for name, seconds in (("timeout", timeout), ("patience", patience)):
        if seconds is not None:
            check_seconds(name, seconds)
    check_progress(progress)
    if on_timeout not in ("leave", "cancel"):
        raise InvalidRequestError(f"on_timeout must be 'leave' or 'cancel', not {on_timeout!r}")
