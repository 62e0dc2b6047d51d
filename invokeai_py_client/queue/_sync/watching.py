# Made from invokeai_py_client/queue/_async/watching.py by `python scripts/unasync.py`: edit that file.
"""Waiting for queue items: events for speed, REST for truth."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from invokeai_py_client.events._sync.hub import LISTEN_SECONDS, Listener
from invokeai_py_client.events.classes import Disconnected, Event, InvocationError
from invokeai_py_client.events.filters import ReceivedEvent
from invokeai_py_client.exceptions import (
    ConnectionError,
    InvokeAIError,
    PermissionDeniedError,
    PoisonedQueueError,
    QueuePausedWarning,
    RunCanceledError,
    RunFailedError,
    TimeoutError,
)
from invokeai_py_client.http._sync.patience import ASK_SECONDS, Patience, Say
from invokeai_py_client.kit._sync.concurrency import Mailbox, sleep
from invokeai_py_client.kit.clock import NEVER, Deadline, beyond
from invokeai_py_client.queue._sync.reading import ITEMS_AT_ONCE, Send, read_items, read_known, read_statuses
from invokeai_py_client.queue._sync.results import ItemResult, RunResult, item_result
from invokeai_py_client.queue.bars import ProgressCallback
from invokeai_py_client.queue.items import FINAL_STATUSES, PAUSED, poisoned, running
from invokeai_py_client.queue.progress import Progress, ProgressTracker
from invokeai_py_client.queue.submission import Submission
from invokeai_py_client.text.jsons import is_object

if TYPE_CHECKING:
    from invokeai_py_client.gallery._sync.access import GalleryAccess

POLL_SECONDS, LONGEST_POLL_SECONDS = 0.05, 0.5
"""How often items are asked for while no events come in: at first, and after a moment."""
FIRST_CHECK_SECONDS, CHECK_SECONDS = 2.0, 10.0
"""Seconds without an event before the server is asked about the items or the queue: at first, and at most."""
LATEST_SECONDS = 2.0
"""How far behind what REST says events may be, before their connection counts as dead."""
LAST_SECONDS = 0.6
"""How long the server may take to say what there is, after the time is up."""
LARGEST_BACKLOG, HEAVIEST_BACKLOG = 10_000, 64 * 2**20
"""Events, and characters they have in all, that wait for a slow progress function; REST tells what gets lost."""
TELLTALES = frozenset({"connect", "disconnect", "queue_cleared"})
"""Events after which items may have ended without one of their own."""
OF_MANY = TELLTALES | {"queue_items_canceled"}
"""Events that name no batch."""
PROGRESS = "invocation_progress"


class _NewestProgress:
    """The newest unread progress of an item."""

    __slots__ = ("heard",)

    def __init__(self, heard: ReceivedEvent) -> None:
        self.heard = heard


class BatchWaiter:
    """A client's events of some batches. Enter it before they are submitted, so that none is missed.

    Args:
        client: The client.
        queue_id: The queue.
        deadline: When waiting ends; default: never.
        patience: Seconds a silent server is believed in; None for the client's own.
    """

    def __init__(
        self, client: GalleryAccess, queue_id: str, deadline: Deadline = NEVER, patience: float | None = None
    ) -> None:
        self._client = client
        self._deadline = deadline
        self._patience = patience
        self._batches: set[str] = set()
        self._mailbox: Mailbox[ReceivedEvent | _NewestProgress] = Mailbox(LARGEST_BACKLOG, HEAVIEST_BACKLOG)
        self._newest: dict[int, _NewestProgress] = {}
        self._dropped = 0
        self._listener = Listener(self._hear, self._lose, self._end, queue_id)
        self._live = False
        self._poll = POLL_SECONDS
        self._silence = FIRST_CHECK_SECONDS
        self._next_check = Deadline(self._silence)
        self._heard_since = False
        self._asked_queue = False
        self._records: dict[int, dict[str, Any]] = {}
        """Items that are known to have ended, as the server has them."""
        self._say: Say | None = None

    def __enter__(self) -> Self:
        self._hub = self._client._events()  # pyright: ignore[reportPrivateUsage] - one library
        # Without a connection, REST alone is slower, and as right.
        self._live = self._hub.add(self._listener, min(LISTEN_SECONDS, self._deadline.remaining))
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._hub.remove(self._listener)

    def follow(self, batch_id: str) -> None:
        """Hear of a batch from now on."""
        self._batches.add(batch_id)

    def _hear(self, heard: ReceivedEvent) -> None:
        if heard.name in OF_MANY:
            self._live = True
            self._mailbox.put(heard)
            return
        if not is_object(heard.data):
            return
        item_id, batch_id = heard.data.get("item_id"), heard.data.get("batch_id")
        if not isinstance(item_id, int) or not isinstance(batch_id, str) or batch_id not in self._batches:
            return
        if heard.name != PROGRESS:
            self._newest.pop(item_id, None)
            self._mailbox.put(heard, heard.weight)
        elif unread := self._newest.get(item_id):
            unread.heard = heard  # of those that wait, the newest is enough
        else:
            self._newest[item_id] = unread = _NewestProgress(heard)
            self._mailbox.put(unread, heard.weight)

    def _next(self, seconds: float) -> ReceivedEvent | None:
        """Return the next event, or None when none came in time."""
        item = self._mailbox.get(seconds)
        if not isinstance(item, _NewestProgress):
            return item
        for item_id, unread in list(self._newest.items()):
            if unread is item:
                self._newest.pop(item_id, None)
        return item.heard

    def _lose(self, error: Exception) -> None:
        if self._live:
            self._live = False
            self._mailbox.put(ReceivedEvent("disconnect", event=Disconnected(error=error)))

    def _end(self, error: Exception | None) -> None:
        self._lose(error or ConnectionError("the client was closed"))

    def wait(
        self,
        submission: Submission,
        tracker: ProgressTracker,
        progress: ProgressCallback | None,
        *,
        heard_all: bool = False,
    ) -> RunResult:
        """Wait until all items have ended, and return what became of them.

        Args:
            submission: The items.
            tracker: How far they are.
            progress: Called at each change.
            heard_all: Whether this watch followed the batch before it was submitted, so that events alone can tell.

        Raises:
            TimeoutError: The deadline passed.
        """
        self.follow(submission.batch_id)
        reported: Progress | None = None

        def report() -> None:
            nonlocal reported
            if progress is not None and tracker.progress is not reported:
                reported = tracker.progress
                progress(reported)

        def say(words: str) -> None:
            tracker.say(words)
            report()

        self._say = say
        if not (heard_all and self._live):
            self.look(submission, tracker)
        while not tracker.ended:
            self.advance(submission, tracker)
            report()
        records = self.records(submission, submission.item_ids, tracker)
        if progress is not None and (reported is None or reported.status not in FINAL_STATUSES):
            progress(tracker.progress)
        return self._result(submission, records, tracker.seconds)

    def completions(self, submission: Submission, tracker: ProgressTracker) -> Iterator[ItemResult]:
        """Give what became of each item, as soon as it has ended."""
        self.follow(submission.batch_id)
        self._say = tracker.say
        left = {item_id: place for place, item_id in enumerate(submission.item_ids)}
        self.look(submission, tracker)
        while left:
            ended = [item_id for item_id in left if item_id not in tracker.remaining][:ITEMS_AT_ONCE]
            if not ended:
                self.advance(submission, tracker)
            for item in self.records(submission, ended, tracker):
                place = left.pop(int(item["item_id"]))
                yield item_result(self._client, submission, place, item, tracker.seconds)

    def advance(self, submission: Submission, tracker: ProgressTracker) -> ReceivedEvent | None:
        """Wait for one event of the items and take it into account; None if REST was asked instead.

        Raises:
            TimeoutError: No time is left.
        """
        if self._deadline.passed:
            raise TimeoutError(out_of_time(submission, self._deadline, tracker))
        pause = self._next_check.remaining if self._live else self._poll
        heard = self._next(min(pause, self._deadline.remaining))
        if self._mailbox.dropped != self._dropped:  # read too slowly
            self._dropped = self._mailbox.dropped
            self.look(submission, tracker)
        if heard is None:
            if not self._deadline.passed:
                self._check(submission, tracker)
            return None
        if heard.name in TELLTALES:
            self._poll = POLL_SECONDS
            self.look(submission, tracker)
            return heard
        if not tracker.feed(heard.name, heard.data) and heard.name in OF_MANY:
            return None  # of another batch
        self._heard_since = True
        return heard

    def _check(self, submission: Submission, tracker: ProgressTracker) -> None:
        """Ask how far the items are, or, in turn with that, whether the queue runs: one question each time."""
        self._poll = min(self._poll * 1.5, LONGEST_POLL_SECONDS)
        silent, self._heard_since = not self._heard_since, False
        if self._live and not silent:
            self._silence = FIRST_CHECK_SECONDS
            self._next_check = Deadline(self._silence)
            return  # events come, so none is missing
        due = self._live or self._next_check.passed
        self._asked_queue = silent and due and tracker.is_waiting_for_others and not self._asked_queue
        if self._asked_queue:
            self._look_at_queue(submission, tracker)
        else:
            known = len(tracker.remaining)
            self.look(submission, tracker)
            if self._live and known != len(tracker.remaining) and self._is_silent():
                self._hub.renew()  # it is silent about what happens: it is dead, unnoticed
        if due:
            self._next_check = Deadline(self._silence)
            self._silence = min(2 * self._silence, CHECK_SECONDS)

    def _is_silent(self) -> bool:
        """Whether no event comes although something has happened; it may be a moment behind."""
        patience = Deadline(min(LATEST_SECONDS, self._deadline.remaining))
        while self._mailbox.is_empty and not patience.passed:
            sleep(LATEST_SECONDS / 20)
        return self._mailbox.is_empty

    def look(self, submission: Submission, tracker: ProgressTracker) -> None:
        """Ask the server how far the items are that have not ended, as far as is known."""
        before = dict(tracker.statuses) if tracker.progress.message == PAUSED else None
        for item_id, status in (self._statuses(submission, tracker)).items():
            tracker.set_status(item_id, status)
        if before is not None and before != tracker.statuses:
            tracker.say("")  # it goes on

    def _statuses(self, submission: Submission, tracker: ProgressTracker) -> dict[int, str]:
        """Statuses of the remaining items, asked for at the least cost; those that are gone count as canceled."""
        ids, send = sorted(tracker.remaining), self._asking(submission)
        if len(ids) == 1:
            items = self._read(submission, ids, tracker)
            self._records |= {item_id: item for item_id, item in items.items() if item["status"] in FINAL_STATUSES}
            return {item_id: str(item["status"]) for item_id, item in items.items()}
        from invokeai_api.api import queue

        batch = send(queue.get_batch_status(submission.queue_id, submission.batch_id))
        if batch.pending + running(batch) == len(ids) and batch.total == len(submission.item_ids):
            return {}  # as many as were known to be left, and none of them is another: they are all of the batch
        return read_statuses(send, submission.queue_id, ids, submission.batch_id)

    def _look_at_queue(self, submission: Submission, tracker: ProgressTracker) -> None:
        """Find out why nothing begins.

        Raises:
            PoisonedQueueError: The next item cannot be read, so that nothing ever will; with its batch and number, if
                it is one of these.
        """
        from invokeai_api.api import queue

        ask = self._asking(submission)
        status = ask(queue.get_queue_status(submission.queue_id))
        counts = status.queue
        if not status.processor.is_started:
            if tracker.progress.message != PAUSED:
                tracker.say(PAUSED)
                warnings.warn(f"{PAUSED} (queue {submission.queue_id!r})", QueuePausedWarning, stacklevel=2)
            return
        if tracker.progress.message == PAUSED:
            tracker.say("")
        if counts.pending and not running(counts):
            try:
                ask(queue.get_next_queue_item(submission.queue_id))
            except PermissionDeniedError:
                pass  # it is another user's
            except PoisonedQueueError:
                self._read(submission, [min(tracker.remaining)], tracker)  # raises if it is one of these
                raise

    def collected(self, submission: Submission, tracker: ProgressTracker) -> RunResult:
        """Return what there is of items that may not have ended, as far as the server says so in a moment."""
        items = {item_id: _known(submission, item_id, tracker) for item_id in submission.item_ids}
        with beyond(LAST_SECONDS), suppress(InvokeAIError):
            send = partial(self._client.send, max_retries=0)
            items |= read_items(send, submission.queue_id, submission.item_ids, submission.batch_id)
        return self._result(submission, items.values(), tracker.seconds)

    def _result(
        self,
        submission: Submission,
        items: Iterable[dict[str, Any]],
        seconds: Mapping[int, Mapping[str, float]],
    ) -> RunResult:
        results = (item_result(self._client, submission, place, item, seconds) for place, item in enumerate(items))
        return RunResult(submission.batch_id, tuple(results))

    def records(
        self, submission: Submission, item_ids: Sequence[int], tracker: ProgressTracker
    ) -> list[dict[str, Any]]:
        """Items that have ended, as the server has them, in this order; those that are gone, as they were heard of."""
        while True:
            wanted = [item_id for item_id in item_ids if item_id not in self._records]
            found = self._read(submission, wanted, tracker)
            self._records |= {item_id: item for item_id, item in found.items() if item["status"] in FINAL_STATUSES}
            if all(item_id in self._records for item_id in item_ids):
                return [self._records.pop(item_id) for item_id in item_ids]
            if self._deadline.passed:
                raise TimeoutError(out_of_time(submission, self._deadline, tracker))
            sleep(min(ASK_SECONDS, self._deadline.remaining))

    def _read(self, submission: Submission, ids: Sequence[int], tracker: ProgressTracker) -> dict[int, dict[str, Any]]:
        """Items as the server has them, by id, in this order; those that are gone, as they were heard of."""
        send = self._asking(submission, submission.batch_id)
        try:
            found = read_known(send, submission.queue_id, ids, submission.batch_id)
        except PoisonedQueueError as error:
            error.item_id = ids[0] if len(ids) == 1 else None
            raise
        return {item_id: found.get(item_id) or _deleted_item(submission, item_id, tracker) for item_id in ids}

    def last_words(self, item_ids: set[int], seconds: float) -> Iterator[Event]:
        """Why nodes of failed items failed, where that is still to be heard: it comes after the item's end."""
        deadline, left = Deadline(seconds), set(item_ids)
        while left and not deadline.passed:
            heard = self._next(deadline.remaining)
            event = heard.event if heard else None
            if isinstance(event, InvocationError) and event.item_id in left:
                left.discard(event.item_id)
                yield event

    def _asking(self, submission: Submission, batch_id: str = "") -> Send:
        """Return what asks the server, also one that is out of reach for a while.

        It raises a PoisonedQueueError when the server cannot read its own queue; with the batch, if that was asked for.
        """
        what = f"queue item {submission.item_id} (batch {submission.batch_id})"
        patience = Patience(self._client, self._deadline, self._patience, what, self._say)
        return partial(patience.ask, permanent=partial(poisoned, queue_id=submission.queue_id, batch_id=batch_id))


def _known(submission: Submission, item_id: int, tracker: ProgressTracker) -> dict[str, Any]:
    """An item as it is known by what was heard of it."""
    return {
        "item_id": item_id,
        "batch_id": submission.batch_id,
        "queue_id": submission.queue_id,
        "status": tracker.statuses[item_id],
        "session": tracker.sessions.get(item_id, {}),
        **tracker.errors.get(item_id, {}),
    }


def _deleted_item(submission: Submission, item_id: int, tracker: ProgressTracker) -> dict[str, Any]:
    """An item that was deleted from the queue: how it ended and what it made, as far as that was heard."""
    item = _known(submission, item_id, tracker)
    return {**item, "status": item["status"] if item["status"] in FINAL_STATUSES else "canceled", "deleted": True}


def out_of_time(submission: Submission, deadline: Deadline, tracker: ProgressTracker) -> str:
    """That items did not end in time, and how far they are."""
    progress = tracker.progress
    why = f"; {PAUSED}" if progress.message == PAUSED else ""
    if len(submission.item_ids) == 1:
        return f"queue item {submission.item_id} did not end in {deadline.seconds:g} s; it is {tracker.status}{why}"
    return (
        f"batch {submission.batch_id} did not end in {deadline.seconds:g} s;"
        f" {progress.items_done} of {progress.items_total} queue items have{why}"
    )


def completed(result: RunResult) -> RunResult:
    """The result, if all its items completed.

    Raises:
        RunFailedError, RunCanceledError: One did not; the error has the result.
    """
    failed = result.failed
    if not failed:
        return result
    first = next((item for item in failed if item.status == "failed"), failed[0])
    many = "" if len(result.items) == 1 else f"{len(failed)} of {len(result.items)} queue items did not complete: "
    why = first.errors[0] if first.errors else None
    raise (RunCanceledError if first.status == "canceled" else RunFailedError)(
        f"{many}{first.how_it_ended}",
        item_id=first.item_id,
        status=first.status,
        result=result,
        error_type=why.error_type if why else "",
        error_message=why.error_message if why else "",
    )


def joined(results: Iterable[RunResult], order: Iterable[int]) -> RunResult:
    """One result of several; `order` says where each item belongs."""
    parts = [*results]
    items = [item for part in parts for item in part.items]
    placed = sorted(zip(order, range(len(items)), strict=True))
    return RunResult(parts[0].batch_id, tuple(items[number] for _, number in placed))
