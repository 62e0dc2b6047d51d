# Made from invokeai_py_client/_async/jobs.py by `python scripts/unasync.py`: edit that file.
"""Jobs: what is on its way through the queue, to be watched, waited for and steered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from invokeai_py_client._core.clock import Deadline
from invokeai_py_client._core.hearing import wanted
from invokeai_py_client._core.progress import Progress, ProgressTracker
from invokeai_py_client._core.progress_bar import Shown, check_progress, told
from invokeai_py_client._core.queue_items import FINAL_STATUSES, HasStatus, poisoned
from invokeai_py_client._core.settings import check_seconds
from invokeai_py_client._core.submission import Submission
from invokeai_py_client._sync._bridge import JobBridge
from invokeai_py_client._sync.queue_reading import read_position, read_statuses, read_summaries
from invokeai_py_client._sync.results import ItemResult, RunResult
from invokeai_py_client._sync.runs import Watch, completed
from invokeai_py_client._sync.submitting import cancel, retry
from invokeai_py_client.events import (
    Event,
    InvocationError,
    InvocationEvent,
    QueueItemEvent,
    QueueItemStatusChanged,
    Reconnected,
    Resynced,
    decode,
)
from invokeai_py_client.exceptions import InvalidRequestError, InvokeAIError, ServerError, TimeoutError

if TYPE_CHECKING:
    from invokeai_py_client._sync.client import InvokeAIClient

OnTimeout = Literal["leave", "cancel"]

LAST_WORDS_SECONDS = 1.0
"""How long the event that says why a node failed is waited for: it comes after the one that says the item has."""


class Job(HasStatus, JobBridge):
    """One batch in the queue, or some of its items; made by `workflow.submit()`, or `queue_repo.job(batch_id)`.

    What the properties say is what was known last: they ask nobody. `refresh()` asks the server, `wait`, `as_completed`
    and `events` follow it, in this thread or task or in another.
    """

    def __init__(
        self, client: InvokeAIClient, submission: Submission, statuses: Mapping[int, str] = MappingProxyType({})
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
        """How far it was when it was last heard of.

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
        """How far it was when it was last heard of: items done, the current node, its fraction, message and preview."""
        return self._tracker.progress

    @property
    def position(self) -> int | None:
        """How many items were to run before its first pending one, at the last `refresh()`; None without such."""
        return self._position

    def refresh(self) -> str:
        """Ask the server how far it is (`POST /api/v1/queue/{queue_id}/item_summaries_by_ids`), and its `position`.

        Returns:
            The `status`.

        Raises:
            PoisonedQueueError: It waits in a queue the server cannot read, so that it never runs.
            InvokeAIError: The server cannot be asked.
        """
        self._look()
        pending = [item_id for item_id, status in self._tracker.statuses.items() if status == "pending"]
        try:
            self._position = read_position(self._client.send, self.queue_id, pending) if pending else None
        except ServerError as error:
            raise poisoned(error, self.queue_id) or error from error
        return self.status

    def wait(
        self, timeout: float | None = None, *, progress: Shown = None, on_timeout: OnTimeout = "leave"
    ) -> RunResult:
        """Wait until all items have ended, one way or another; at once for those that have.

        Events make it quick, the server's own records make it right: a lost connection, a server that starts anew,
        items that others cancel, delete or prune end in what the server says of them. A paused queue is told by a
        `QueuePausedWarning`, and waited for.

        Args:
            timeout: Seconds; None waits as long as it takes. Single requests have time-outs of their own.
            progress: Called with a `Progress` at each change; True shows a bar.
            on_timeout: `"leave"` the job alone when the time is over, or `"cancel"` what has not ended.

        Returns:
            What became of each item, those that failed and were canceled included: see `failed`.

        Raises:
            TimeoutError: It did not end in time; the error has the `result` of what there is.
            PoisonedQueueError: The queue cannot be read, by anybody; the message says what helps.
            ConnectionError: The server went away, and was not back within three minutes.
            InvalidRequestError: An argument is not usable.
        """
        check_waiting(timeout, progress, on_timeout)
        deadline = Deadline(timeout)
        tracker = self._new_tracker()
        with Watch(self._client, self.queue_id) as watch:
            try:
                with told(progress) as tell:
                    return watch.wait(self.submission, tracker, deadline, tell)
            except TimeoutError as error:
                with suppress(InvokeAIError):
                    if on_timeout == "cancel":
                        self.cancel()
                    error.result = watch.collected(self.submission)
                if on_timeout == "cancel":
                    error.args = (f"{error}; what was left was canceled",)
                raise
            finally:
                self._learn(tracker)

    def result(
        self, timeout: float | None = None, *, progress: Shown = None, on_timeout: OnTimeout = "leave"
    ) -> RunResult:
        """Wait, and return what was made, if all of it completed. Arguments are those of `wait`.

        Raises:
            RunFailedError: A node failed; the message names it, and the error has the `result` of what completed.
            RunCanceledError: An item was canceled or deleted.
            And what `wait` raises.
        """
        return completed(self.wait(timeout, progress=progress, on_timeout=on_timeout))

    wait_for_completion = result

    def as_completed(self, timeout: float | None = None) -> Iterator[ItemResult]:
        """What became of each item, as soon as it has ended, in the order they end.

        Args:
            timeout: Seconds for all of them; None waits as long as it takes.

        Raises:
            TimeoutError: They did not all end in time.
            And what `wait` raises.
        """
        check_waiting(timeout)
        deadline, tracker = Deadline(timeout), self._new_tracker()
        with Watch(self._client, self.queue_id) as watch:
            for item in watch.completions(self.submission, tracker, deadline):
                self._learn(tracker)
                yield item

    def events(self, *types: type[Event], timeout: float | None = None) -> Iterator[Event]:
        """Events of the job's items, as classes of `invokeai_py_client.events`, until the last of them has ended.

        That an item has ended is told once, by a `QueueItemStatusChanged`: one of ours with what the server says of the
        item, where its own was missed or never sent (bulk cancellations, deleted items). After a lost connection come
        `Reconnected`, what was missed, and `Resynced`.

        Args:
            types: Classes of events, e.g. `InvocationEvent` for all of nodes; default: every event.
            timeout: Seconds for all of them; None waits as long as it takes.

        Raises:
            TimeoutError: The job did not end in time.
            And what `wait` raises.
        """
        check_waiting(timeout)
        wanted(types)
        for event in self._events(timeout):
            if not types or isinstance(event, types):
                yield event

    def _events(self, timeout: float | None) -> Iterator[Event]:
        deadline, tracker = Deadline(timeout), self._new_tracker()
        last_words: set[int] = set()
        with Watch(self._client, self.queue_id) as watch:
            watch.follow(self.batch_id)
            known = dict.fromkeys(self.item_ids, "pending")
            watch.look(self.submission, tracker, deadline)
            for missed in self._unheard(watch, known, tracker, deadline):
                yield missed
            while not tracker.ended:
                heard = watch.advance(self.submission, tracker, deadline)
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
                        continue  # that it has ended was told already, having been asked for
                    case _:
                        pass
                if isinstance(event, QueueItemEvent):  # says nothing of other items: there may be thousands
                    if event.item_id in known:
                        yield event
                    continue
                if event is not None:
                    yield event
                for missed in self._unheard(watch, known, tracker, deadline):
                    yield missed
                if isinstance(event, Reconnected):
                    yield Resynced(statuses=dict(tracker.statuses))
            self._learn(tracker)
            for error in watch.last_words(last_words, LAST_WORDS_SECONDS):
                yield error

    def _unheard(
        self, watch: Watch, known: dict[int, str], tracker: ProgressTracker, deadline: Deadline
    ) -> list[Event]:
        """What changed without an event of its own, as events."""
        changed = [item_id for item_id, status in tracker.statuses.items() if known[item_id] != status]
        ended = [item_id for item_id in changed if item_id not in tracker.remaining]
        records = {item["item_id"]: item for item in watch.records(self.submission, ended, tracker, deadline)}
        events: list[Event] = []
        for item_id in changed:
            known[item_id] = tracker.statuses[item_id]
            ids = {"item_id": item_id, "batch_id": self.batch_id, "queue_id": self.queue_id}
            record = records.get(item_id, {**ids, "status": known[item_id]})
            events.append(decode("queue_item_status_changed", record))
        return events

    def cancel(self) -> int:
        """Cancel what has not ended (`PUT /api/v1/queue/{queue_id}/cancel_by_batch_ids`, or `.../i/{item_id}/cancel`).

        Returns:
            How many items were canceled.

        Raises:
            InvokeAIError: The server cannot be asked.
        """
        if self.submission.is_whole:
            canceled = cancel(self._client, self.queue_id, [self.batch_id])
        else:
            from invokeai_api.api import queue

            before = read_summaries(self._client.send, self.queue_id, self.item_ids)
            left = [item_id for item_id, item in before.items() if item["status"] not in FINAL_STATUSES]
            for item_id in left:
                self._client.send(queue.cancel_queue_item(self.queue_id, item_id))
            canceled = len(left)
        self._look()
        return canceled

    def retry(self) -> Job:
        """Have what failed or was canceled run again (`PUT /api/v1/queue/{queue_id}/retry_items_by_id`).

        Returns:
            A job of the new items, which are of the same batch; this one stays what it was, with the old ones.

        Raises:
            InvalidRequestError: There is nothing to run again, or it was already.
            QueueFullError: The queue has no room for all of them; what it took goes on, see `list_pending`.
            InvokeAIError: The server cannot be asked.
        """
        new_ids, rest_ended = retry(self._client, self.queue_id, self.item_ids)
        given = dict(zip(self.item_ids, self.submission.given, strict=False))
        submission = replace(
            self.submission,
            item_ids=tuple(new_ids.values()),
            given=tuple(given[item_id] for item_id in new_ids) if given else (),
            is_whole=self.submission.is_whole and rest_ended,
        )
        self.submission = replace(self.submission, is_whole=False)
        return Job(self._client, submission)

    def _look(self) -> None:
        """Ask how far the items are that have not ended, as far as is known."""
        left = sorted(self._tracker.remaining)
        for item_id, status in (read_statuses(self._client.send, self.queue_id, left)).items():
            self._tracker.set_status(item_id, status)

    def _new_tracker(self) -> ProgressTracker:
        """How far it is, for whoever follows it from now on: several may at once."""
        self._tracker = self._tracker.again()
        return self._tracker

    def _learn(self, tracker: ProgressTracker) -> None:
        """Know what somebody heard who follows it, unless whoever began later heard more."""
        if len(tracker.remaining) < len(self._tracker.remaining):
            self._tracker = tracker

    def __len__(self) -> int:
        return len(self.item_ids)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.batch_id!r}, items={len(self)}, status={self.status!r})"


def check_waiting(timeout: float | None, progress: Shown = None, on_timeout: str = "leave") -> None:
    """Refuse before anything is sent what would only be noticed while waiting.

    Raises:
        ConfigurationError: The time-out is no number of seconds.
        InvalidRequestError: Another argument is not usable.
    """
    if timeout is not None:
        check_seconds("timeout", timeout)
    check_progress(progress)
    if on_timeout not in ("leave", "cancel"):
        raise InvalidRequestError(f"on_timeout must be 'leave' or 'cancel', not {on_timeout!r}")
