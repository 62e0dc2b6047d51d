"""The server's queue: what is in it, and what steers it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import Operation
from invokeai_py_client.events._async.hub import LISTEN_SECONDS
from invokeai_py_client.events._async.streams import NO_EVENTS, AsyncEventStream
from invokeai_py_client.events.classes import QueueEvent, Reconnected
from invokeai_py_client.events.filters import event_filter
from invokeai_py_client.exceptions import (
    InvokeAIError,
    JobNotFoundError,
    NotConfirmedError,
    NotFoundError,
    PoisonedQueueError,
    QueuePausedWarning,
    ServerError,
    TimeoutError,
)
from invokeai_py_client.http._async.patience import AsyncPatience
from invokeai_py_client.http.errors import suppress_repetition
from invokeai_py_client.kit._async.concurrency import sleep
from invokeai_py_client.kit.checks import checked_id, checked_item_id
from invokeai_py_client.kit.clock import Deadline, beyond
from invokeai_py_client.queue._async.contents import STATUSES, UNFINISHED, AsyncQueueContents, item_of
from invokeai_py_client.queue._async.jobs import check_waiting
from invokeai_py_client.queue._async.reading import read_ids, read_items
from invokeai_py_client.queue._async.submitting import cancel, cancellation, retry
from invokeai_py_client.queue._async.watching import LAST_SECONDS
from invokeai_py_client.queue.items import FINAL_STATUSES, PAUSED, QueueItem, count_of, poisoned, running
from invokeai_py_client.text.jsons import is_object

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess

MOST_COUNTED = 10
"""Batches whose items are counted before they are canceled, for the case that the answer gets lost."""
POLL_SECONDS, CHECK_SECONDS = 1.0, 10.0
"""Seconds between two questions while waiting for an idle queue: without events, and with events."""


class AsyncQueue(AsyncQueueContents):
    """One queue of a server; made by `queue_repo.get_queue(queue_id)`, and `queue_repo` is the default one itself.

    A queue that holds what the server cannot read itself raises `PoisonedQueueError` where items are read: see `cure`.
    """

    async def cancel(self, item_id: int) -> QueueItem:
        """Cancel an item (`PUT /api/v1/queue/{queue_id}/i/{item_id}/cancel`); one that has ended stays as it is.

        Returns:
            The item as it is now.

        Raises:
            JobNotFoundError: The queue has no such item.
        """
        from invokeai_api.api import queue

        canceling = queue.cancel_queue_item(self.queue_id, checked_item_id(item_id))
        if await self._client._description.is_before("6.14"):  # pyright: ignore[reportPrivateUsage] - one library
            await self.get_item(item_id)  # or it would cancel the item of another queue
        try:
            found = item_of(await self._send(canceling))
        except (NotFoundError, ServerError) as error:
            raise self._no_item(item_id, error) from error
        assert found is not None, "an answer that is empty is refused"
        return found

    async def cancel_batches(self, *batch_ids: str) -> int:
        """Cancel what has not ended of batches (`PUT .../cancel_by_batch_ids`), and return how many items that were."""
        ids = [*dict.fromkeys(checked_id("batch_id", one) for one in batch_ids)]
        canceling = cancellation(self.queue_id, ids)
        return await self._count(canceling, "canceled", partial(self._counted_in_batches, ids))

    async def cancel_destination(self, destination: str) -> int:
        """Cancel what has not ended and has a destination (`PUT .../cancel_by_destination`), and return how many."""
        from invokeai_api.api import queue

        wanted = checked_id("destination", destination)
        canceling = queue.cancel_by_destination(self.queue_id, destination=wanted)
        return await self._count(canceling, "canceled", partial(self._counted_by_destination, wanted, *UNFINISHED))

    async def cancel_all_except_current(self) -> int:
        """Cancel what has not begun (`PUT .../cancel_all_except_current`), and return how many items that were."""
        from invokeai_api.api import queue

        canceling = queue.cancel_all_except_current(self.queue_id)
        return await self._count(canceling, "canceled", partial(self._counted, "pending"))

    async def delete(self, item_id: int) -> None:
        """Delete an item (`DELETE /api/v1/queue/{queue_id}/i/{item_id}`); one that runs is canceled before.

        Raises:
            JobNotFoundError: The queue has no such item; the server itself would not say.
        """
        from invokeai_api.api import queue

        await self.get_item(item_id)
        with suppress_repetition():
            await self._send(queue.delete_queue_item(self.queue_id, item_id))

    async def delete_destination(self, destination: str) -> int:
        """Delete the items with a destination (`DELETE .../d/{destination}`), and return how many that were."""
        from invokeai_api.api import queue

        wanted = checked_id("destination", destination)
        deleting = queue.delete_by_destination(self.queue_id, wanted)
        return await self._count(deleting, "deleted", partial(self._counted_by_destination, wanted, *STATUSES))

    async def delete_all_except_current(self) -> int:
        """Delete what has not begun (`PUT .../delete_all_except_current`), and return how many items that were."""
        from invokeai_api.api import queue

        deleting = queue.delete_all_except_current(self.queue_id)
        return await self._count(deleting, "deleted", partial(self._counted, "pending"))

    async def retry(self, *item_ids: int) -> dict[int, int]:
        """Have items that failed or were canceled run again (`PUT /api/v1/queue/{queue_id}/retry_items_by_id`).

        Returns:
            The new item of each.

        Raises:
            InvalidRequestError: None of them failed or was canceled.
            QueueFullError: The queue has no room for all of them.
        """
        new_ids, _ = await retry(self._client, self.queue_id, [checked_item_id(item_id) for item_id in item_ids])
        return new_ids

    async def clear(self) -> int:
        """Delete everything, what runs included (`PUT .../clear`), and return how many items that were."""
        from invokeai_api.api import queue

        return await self._count(queue.clear(self.queue_id), "deleted", partial(self._counted, *STATUSES))

    async def prune(self) -> int:
        """Delete what has ended (`PUT .../prune`), and return how many items that were; the images stay."""
        from invokeai_api.api import queue

        return await self._count(queue.prune(self.queue_id), "deleted", partial(self._counted, *FINAL_STATUSES))

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

    async def wait_until_idle(self, timeout: float | None = None, *, patience: float | None = None) -> None:
        """Wait until nothing runs or waits to run, submitted by this client or another.

        Args:
            timeout: Seconds from the call to the return; None waits as long as it takes.
            patience: Seconds a silent server is believed in; default: the client's `patience`, 180.

        Raises:
            TimeoutError: There was something all the time; the message says how much, and whether the queue is paused.
            PoisonedQueueError: What waits can never run.
            ConnectionError: The server went away, and was not back within `patience`.
        """
        from invokeai_api.api import queue

        check_waiting(timeout, patience=patience)
        deadline, warned = Deadline(timeout), False
        asking = AsyncPatience(self._client, deadline, patience, f"queue {self.queue_id!r}")
        ask = partial(asking.ask, permanent=partial(poisoned, queue_id=self.queue_id))
        wanted = event_filter((QueueEvent, Reconnected), queue_id=self.queue_id)
        events = AsyncEventStream(self._client, wanted, queue_id=self.queue_id)
        try:
            with suppress(*NO_EVENTS):
                await events.open(min(LISTEN_SECONDS, deadline.remaining))
            while True:
                question = queue.get_queue_status(self.queue_id)
                if deadline.passed:
                    with beyond(LAST_SECONDS):
                        status = await self._client.send(question, max_retries=0)
                else:
                    status = await ask(question)
                pending, begun, paused = status.queue.pending, running(status.queue), not status.processor.is_started
                if not pending + begun:
                    return
                if deadline.passed:
                    raise TimeoutError(
                        f"queue {self.queue_id!r} was not idle in {deadline.seconds:g} s: {pending} items are pending,"
                        f" {begun} run{f'; {PAUSED}' if paused else ''}"
                    )
                if paused and not begun and not warned:
                    warnings.warn(f"{PAUSED} (queue {self.queue_id!r})", QueuePausedWarning, stacklevel=2)
                    warned = True
                if not paused and not begun:
                    await ask(queue.get_next_queue_item(self.queue_id))  # one that cannot be read holds up all others
                await _news(events, Deadline(min(CHECK_SECONDS, deadline.remaining)))
        finally:
            await events.close()

    async def cure(self) -> tuple[str, ...]:
        """Cancel the batches the server cannot read, which hold up all others; what can be read is left to run.

        Servers before 6.14 are paused meanwhile, and all that has ended is deleted from their queue, as by `prune()`:
        only then is it known which of the unreadable items they canceled.

        Returns:
            The batches; none if nothing is wrong. Servers before 6.14 do not tell them: the numbers of the items, as
            texts.

        Raises:
            PoisonedQueueError: The server, of a version before 6.14, cancels such items by their batch only.
        """
        if await self._client._description.is_before("6.14"):  # pyright: ignore[reportPrivateUsage] - one library
            return await self._cure_items()
        summaries = await self._find(UNFINISHED, {})
        readable, bad = await self._readable([*summaries]), list[str]()
        for item_id, item in summaries.items():
            is_new = item_id not in readable and item["batch_id"] not in bad
            if is_new and await self._is_unreadable(item_id):
                bad.append(str(item["batch_id"]))
        if bad:
            await cancel(self._client, self.queue_id, bad)
        return tuple(bad)

    async def _cure_items(self) -> tuple[str, ...]:
        """Cancel the items that cannot be read one by one; their batches are not known."""
        from invokeai_api.api import queue

        try:
            ids = await read_ids(self._send, self.queue_id)
        except PoisonedQueueError as error:  # before 6.8
            raise self._incurable("it has items that cannot be read, and this server does not tell which") from error
        readable = await self._readable(ids)
        bad = [item_id for item_id in ids if item_id not in readable and await self._is_unreadable(item_id)]
        if not bad:
            return ()
        was_paused = await self.is_paused()
        await self.pause()  # else what completes behind them would be pruned as well
        try:
            for item_id in bad:
                with suppress(PoisonedQueueError):  # some cancel it, and then cannot tell how it is
                    await self._send(queue.cancel_queue_item(self.queue_id, item_id))
            await self.prune()
            left = sorted({*bad} & {*await read_ids(self._send, self.queue_id)})
        finally:
            if not was_paused:
                await self.resume()
        if left:
            numbers_left = ", ".join(map(str, left))
            raise self._incurable(f"items {numbers_left} cannot be read, and this server cancels them by batch only")
        return tuple(map(str, bad))

    async def _is_unreadable(self, item_id: int) -> bool:
        """Whether the server has an item that it cannot read."""
        try:
            await self.get_item(item_id)
        except PoisonedQueueError:
            return True
        except JobNotFoundError:  # it was deleted meanwhile
            return False
        return False

    def _incurable(self, problem: str) -> PoisonedQueueError:
        hint = "call cancel_batches(batch_id) where it is known, else clear() for all"
        return PoisonedQueueError(f"queue {self.queue_id!r}: {problem}; {hint}", queue_id=self.queue_id)

    async def _readable(self, ids: Sequence[int]) -> Collection[int]:
        """Return those of the items the server can read, as far as one question for many shows it."""
        try:
            return await read_items(self._client.send, self.queue_id, ids) if len(ids) > 1 else ()
        except ServerError:  # before 6.8
            return ()

    async def _count(self, operation: Operation[Any], what: str, before: Callable[[], Any]) -> int:
        """Do something to many items, and return how many that were, also where it had to be sent again.

        Args:
            operation: What is sent.
            what: What the answer calls the number.
            before: Counts the items there are for it; None where that cannot be known.

        Raises:
            NotConfirmedError: It is done, but the answer that says how many was lost.
        """
        try:
            expected = await before()
        except InvokeAIError:  # it is needed only if the answer gets lost
            expected = None
        answer, is_repetition = await self._sent(operation)
        counted: int = getattr(answer, what)
        if not is_repetition:
            return counted
        if expected is None:
            words = "it is done, but the answer was lost that says to how many items"
            raise NotConfirmedError(f"queue {self.queue_id!r}: {words} ({operation.name})")
        return max(counted, int(expected))

    async def _counted(self, *statuses: str) -> int | None:
        """Count the items with these statuses; None where some are other users', who are left alone."""
        if not self._client._is_for_one_user:  # pyright: ignore[reportPrivateUsage] - one library
            return None
        return count_of((await self.get_status()).queue, statuses)

    async def _counted_by_destination(self, destination: str, *statuses: str) -> int:
        return count_of(await self.count_by_destination(destination), statuses)

    async def _counted_in_batches(self, batch_ids: Collection[str]) -> int | None:
        if len(batch_ids) > MOST_COUNTED:
            return None
        counts = [await self._counts(batch_id, None, any_of_them=True) for batch_id in batch_ids]
        return sum(count_of(count, UNFINISHED) for count in counts)

    async def get_cache_status(self) -> api_models.InvocationCacheStatus:
        """State of the cache of node outputs (`GET /api/v1/app/invocation_cache/status`)."""
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


class AsyncQueueRepository(AsyncQueue):
    """The queues of a server. What is asked of it itself is asked of the default queue, the web UI's own."""

    def __init__(self, client: AsyncGalleryAccess) -> None:
        super().__init__(client, "default")

    def get_queue(self, queue_id: str = "default") -> AsyncQueue:
        """A queue; the server makes one of any id that something is submitted to.

        Raises:
            InvalidRequestError: The id is empty.
        """
        return AsyncQueue(self._client, checked_id("queue_id", queue_id))

    def list_queues(self) -> list[AsyncQueue]:
        """The queues every server has: the default one. Of others only those know who submitted to them."""
        return [self.get_queue()]


async def _news(events: AsyncEventStream, patience: Deadline) -> None:
    """Wait for an event that says that nothing may be left, or until there is no patience left."""
    if not events.is_open:
        await sleep(min(POLL_SECONDS, patience.remaining))
        return
    with suppress(*NO_EVENTS):
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
