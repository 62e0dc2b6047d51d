# Made from invokeai_py_client/_async/runs.py by `python scripts/unasync.py`: edit that file.
"""Runs of a workflow: waiting for what was submitted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from invokeai_py_client._core.clock import Deadline
from invokeai_py_client._core.errors import lost_because
from invokeai_py_client._core.progress import FINAL_STATUSES, Progress, ProgressTracker
from invokeai_py_client._core.progress_bar import ProgressCallback
from invokeai_py_client._core.submission import Submission
from invokeai_py_client._sync._concurrency import Mailbox, sleep
from invokeai_py_client._sync.events import Listener, Message
from invokeai_py_client._sync.results import RunResult, item_result
from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ConnectionError,
    NotFoundError,
    RunCanceledError,
    RunFailedError,
    ServerError,
    TimeoutError,
)

if TYPE_CHECKING:
    from invokeai_py_client._sync.client import InvokeAIClient

POLL_SECONDS = 0.5
"""How often a run is asked for while no events come in."""
CHECK_SECONDS = 10.0
"""How often a run is asked for although events come in."""

GRACE_SECONDS = 20.0
"""How long a server that does not answer, while a run is under way, is asked again."""
NOT_FOUND, METHOD_NOT_ALLOWED = 404, 405
GATEWAY_STATUSES = frozenset({502, 503, 504})
"""What a proxy answers for a server that is not there."""
LOST: Message = {"event": "disconnect", "data": None}
ITEMS_AT_ONCE = 250
"""Finished queue items that are read in one request; the server takes up to 1,000, and each brings its graph."""
TELLTALES = frozenset({"connect", "disconnect", "queue_cleared", "queue_items_canceled"})
"""Events after which a run may have ended without one of its own."""


class Watch:
    """A client's events from the moment it is entered, so that none of a run submitted later is missed."""

    def __init__(self, client: InvokeAIClient, queue_id: str) -> None:
        self._client = client
        self._mailbox: Mailbox[Message] = Mailbox()
        self._listener = Listener(self._hear, lambda _: self._hear(LOST), lambda: self._hear(LOST), queue_id)
        self._live = False

    def __enter__(self) -> Self:
        self._hub = self._client._events()  # pyright: ignore[reportPrivateUsage] - one library
        try:
            self._hub.add(self._listener)
            self._live = True
        except (ConnectionError, TimeoutError, AuthenticationError):
            pass  # REST alone is slower, and as right
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._hub.remove(self._listener)

    def _hear(self, message: Message) -> None:
        self._live = message is not LOST
        self._mailbox.put(message)

    def wait(
        self,
        submission: Submission,
        deadline: Deadline,
        progress: ProgressCallback | None,
        *,
        heard_all: bool = False,
        before: int = 0,
        total: int = 0,
    ) -> RunResult:
        """Wait for queue items; REST says how they ended, events make it quick.

        Args:
            submission: The items.
            deadline: When to give up.
            progress: Called at each event.
            heard_all: Whether this watch was entered before the submission, so that events alone can tell of its end.
            before: Items of the same run that ended before.
            total: Items of the run; 0 for those submitted here.
        """
        tracker = ProgressTracker(submission.item_ids, submission.nodes, before, total)
        told: Progress | None = None
        items: list[dict[str, Any]] = []
        if not (heard_all and self._live):
            items = self._look(submission, tracker, deadline)
        while not tracker.ended:
            if deadline.passed:
                raise TimeoutError(_out_of_time(submission, deadline, tracker))
            message = self._mailbox.get(min(CHECK_SECONDS if self._live else POLL_SECONDS, deadline.remaining))
            if message is None or message["event"] in TELLTALES:
                items = self._look(submission, tracker, deadline)
            elif tracker.feed(message["event"], message["data"]) and progress is not None:
                told = tracker.progress
                progress(told)
        items = items or self.items(submission, deadline)
        if progress is not None and (told is None or told.status not in FINAL_STATUSES):
            tracker.set_status(submission.item_ids[-1], str(items[-1]["status"]))
            progress(tracker.progress)
        return self._result(submission, items, tracker.seconds)

    def collected(self, submission: Submission) -> RunResult:
        """What there is of items that may not have ended; those that have not count as canceled."""
        items = self.items(submission, Deadline(GRACE_SECONDS))
        ended = [item if item["status"] in FINAL_STATUSES else {**item, "status": "canceled"} for item in items]
        return self._result(submission, ended, {})

    def _result(
        self,
        submission: Submission,
        items: Iterable[dict[str, Any]],
        seconds: Mapping[int, Mapping[str, float]],
    ) -> RunResult:
        results = (item_result(self._client, submission, place, item, seconds) for place, item in enumerate(items))
        return RunResult(submission.batch_id, tuple(results))

    def _look(self, submission: Submission, tracker: ProgressTracker, deadline: Deadline) -> list[dict[str, Any]]:
        """Ask the server how far the items are; of a single one that has ended, this is all there is to ask."""
        if len(submission.item_ids) == 1:
            [item] = self.items(submission, deadline)
            tracker.set_status(submission.item_id, str(item["status"]))
            return [item] if tracker.ended else []
        from invokeai_api.api import queue

        status = self._patiently(submission, deadline, queue.get_batch_status(submission.queue_id, submission.batch_id))
        if status.pending + status.in_progress + (status.to_dict().get("waiting") or 0) == 0:
            tracker.all_ended()
        return []

    def items(self, submission: Submission, deadline: Deadline) -> list[dict[str, Any]]:
        """The queue items as the server has them, in the submission's order; deleted ones count as canceled."""
        from invokeai_api.api import queue
        from invokeai_api.models import BodyGetQueueItemsByItemIds

        ids = submission.item_ids
        found: dict[int, dict[str, Any]] = {}
        for start in range(0, len(ids), ITEMS_AT_ONCE) if len(ids) > 1 else ():
            body = BodyGetQueueItemsByItemIds(item_ids=[*ids[start : start + ITEMS_AT_ONCE]])
            try:
                items = self._patiently(
                    submission, deadline, queue.get_queue_items_by_item_ids(submission.queue_id, body=body)
                )
            except APIError as error:
                if error.status not in (NOT_FOUND, METHOD_NOT_ALLOWED):
                    raise
                break  # servers before 6.8 are asked for one after the other
            found |= {item.item_id: item.to_dict() for item in items}
        for item_id in ids:
            if item_id not in found:
                found[item_id] = self._item(submission, item_id, deadline)
        return [found[item_id] for item_id in ids]

    def _item(self, submission: Submission, item_id: int, deadline: Deadline) -> dict[str, Any]:
        from invokeai_api.api import queue

        try:
            question = queue.get_queue_item(submission.queue_id, item_id)
            found: dict[str, Any] = (self._patiently(submission, deadline, question)).to_dict()
            return found
        except NotFoundError:
            return {"item_id": item_id, "status": "canceled", "deleted": True}

    def _patiently(self, submission: Submission, deadline: Deadline, question: Operation[Any]) -> Any:
        """What the server answers. One that can't be asked for a moment may be back in the next."""
        patience = Deadline(GRACE_SECONDS)
        while True:
            try:
                seconds = min(max(deadline.remaining, 1.0), GRACE_SECONDS)
                return self._client.send(question, timeout=seconds, max_retries=0)
            except (ConnectionError, TimeoutError, ServerError) as error:
                if isinstance(error, ServerError) and error.status not in GATEWAY_STATUSES:
                    raise
                what = f"queue item {submission.item_id} (batch {submission.batch_id})"
                if deadline.passed:
                    raise TimeoutError(f"{what} did not end in time; the server does not answer: {error}") from error
                if patience.passed:
                    raise lost_because(f"the server went away while {what} was under way: {error}", error) from error
            sleep(POLL_SECONDS)


def _out_of_time(submission: Submission, deadline: Deadline, tracker: ProgressTracker) -> str:
    if len(submission.item_ids) == 1:
        return f"queue item {submission.item_id} did not end in {deadline.seconds:g} s; it is {tracker.progress.status}"
    progress = tracker.progress
    return (
        f"batch {submission.batch_id} did not end in {deadline.seconds:g} s;"
        f" {progress.items_done} of {progress.items_total} queue items have"
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
    error = (RunCanceledError if first.status == "canceled" else RunFailedError)(f"{many}{first.how_it_ended}")
    error.item_id, error.status, error.result = first.item_id, first.status, result
    if first.errors:
        error.error_type, error.error_message = first.errors[0].error_type, first.errors[0].error_message
    raise error


def joined(results: Iterable[RunResult], order: Iterable[int]) -> RunResult:
    """One result of several; `order` says where each item belongs."""
    parts = [*results]
    items = [item for part in parts for item in part.items]
    placed = sorted(zip(order, range(len(items)), strict=True))
    return RunResult(parts[0].batch_id, tuple(items[number] for _, number in placed))
