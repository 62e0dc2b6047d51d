"""Batches sent to the queue once, found again when the answer is lost, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import (
    ClientClosedError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    JobNotFoundError,
    QueueFullError,
    RequestError,
    ServerError,
    SubmissionUnknownError,
    TimeoutError,
    UnexpectedResponseError,
)
from invokeai_py_client.kit._async.concurrency import sleep, to_the_end
from invokeai_py_client.kit.clock import Deadline, soon
from invokeai_py_client.queue._async.reading import read_batch, read_ids, read_items, read_summaries
from invokeai_py_client.queue.items import FINAL_STATUSES

if TYPE_CHECKING:
    from invokeai_api.models import CancelByBatchIDsResult

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess

FIND_SECONDS = 5.0
"""How long the server is asked for a batch it may or may not have taken."""
ASK_SECONDS = 0.5
"""How long it is left alone between two such questions."""
TAKE_BACK_SECONDS = 1.0
"""How long the server is given to take a cancellation, and a submission that was interrupted to arrive before it."""
CANCELED = "what was left was canceled"
RETRIABLE = ("failed", "canceled")
"""Statuses of what can be run again."""
ANSWERED_BY_ITSELF = 500
"""The status of an answer by the server itself; others may come from a proxy that knows nothing of what it does."""


async def enqueue(client: AsyncGalleryAccess, queue_id: str, request: Mapping[str, Any]) -> list[int]:
    """Send a batch once. When its answer is lost or says nothing, the server is asked whether it has the batch.

    Args:
        client: Who sends it.
        queue_id: The queue.
        request: The body; its batch has an id of its own.

    Returns:
        The items of the batch, in the order they were made from it; fewer than wanted where the queue has no more room.

    Raises:
        APIError: The server refused it; as a NotSupportedError: it is older than 6.0.
        QueueFullError: The queue has no room at all.
        SubmissionUnknownError: Whether the server has taken it cannot be found out.
    """
    from invokeai_api.api import queue
    from invokeai_api.models import BodyEnqueueBatch

    await client._description.check_runs()  # pyright: ignore[reportPrivateUsage] - one library
    body = BodyEnqueueBatch(**dict[str, Any](request))  # it is JSON already, and stays it
    try:
        answer = await client.send(queue.enqueue_batch(queue_id, body=body))
    except (ConnectionError, TimeoutError, ServerError, UnexpectedResponseError) as error:
        if isinstance(error, (ConnectionError, TimeoutError)) and not error.request_sent:
            raise
        return await _find(client, queue_id, request["batch"]["batch_id"], error)
    if not answer.item_ids:
        raise QueueFullError(f"queue {queue_id!r} did not take the workflow: it is full")
    return sorted(answer.item_ids)


async def _find(client: AsyncGalleryAccess, queue_id: str, batch_id: str, cause: RequestError) -> list[int]:
    """The items of a batch whose answer was lost; the server may still be busy with it."""
    patience = soon(FIND_SECONDS)
    known = f"whether the server has taken batch {batch_id} could not be found out"
    while not patience.passed:
        try:
            total, item_ids = await _look(client, queue_id, batch_id, patience)
        except ClientClosedError:
            break
        except InvokeAIError:
            await sleep(min(ASK_SECONDS, patience.remaining))
            continue
        if item_ids:
            return sorted(item_ids)
        if total:
            known = f"the server has taken batch {batch_id}, but does not show its items"
        elif isinstance(cause, ServerError) and cause.status == ANSWERED_BY_ITSELF:
            raise cause
        await sleep(min(ASK_SECONDS, patience.remaining))
    words = f"the outcome is unknown: {known} ({cause}); submitting again may run it twice"
    raise SubmissionUnknownError(words, batch_id=batch_id, queue_id=queue_id) from cause


async def _look(client: AsyncGalleryAccess, queue_id: str, batch_id: str, patience: Deadline) -> tuple[int, list[int]]:
    """Ask for the items the server has of a batch: their number, and which they are."""
    from invokeai_api.api import queue

    async def send(question: Operation[Any]) -> Any:
        return await client.send(question, timeout=max(ASK_SECONDS, patience.remaining), max_retries=0)

    status = await send(queue.get_batch_status(queue_id, batch_id))
    return status.total, [*await read_batch(send, queue_id, batch_id, status.total)] if status.total else []


async def take_back(client: AsyncGalleryAccess, queue_id: str, batch_id: str, *, arrived: bool) -> None:
    """Cancel a batch; one that is still on its way is waited for, because it would come after its cancellation."""
    patience = Deadline(TAKE_BACK_SECONDS)
    while not await cancel(client, queue_id, [batch_id]) and not arrived and not patience.passed:
        await sleep(TAKE_BACK_SECONDS / 20)


async def end_of(act: Callable[[], Any]) -> str:
    """Cancel what is no longer waited for, in a moment, and say in words whether that could be done."""
    try:
        await to_the_end(act, TAKE_BACK_SECONDS)
    except InvokeAIError as error:
        return f"what was left could not be canceled, and may still run: {error}"
    return CANCELED


async def cancel(client: AsyncGalleryAccess, queue_id: str, batch_ids: Sequence[str]) -> int:
    """Cancel what has not ended of some batches, and return how many items that were."""
    return (await client.send(cancellation(queue_id, batch_ids))).canceled


def cancellation(queue_id: str, batch_ids: Sequence[str]) -> Operation[CancelByBatchIDsResult]:
    """Make the request that cancels what has not ended of some batches."""
    from invokeai_api.api import queue
    from invokeai_api.models import BodyCancelByBatchIds

    return queue.cancel_by_batch_ids(queue_id, body=BodyCancelByBatchIds(batch_ids=[*batch_ids]))


async def retry(client: AsyncGalleryAccess, queue_id: str, item_ids: Sequence[int]) -> tuple[dict[int, int], bool]:
    """Have items that failed or were canceled run again; return the new item of each, and whether the rest had ended.

    The server names the old ones only, and runs any again as often as it is asked to: what has been run again, and did
    not fail then, is left out.

    Raises:
        JobNotFoundError: The queue has none of the items.
        InvalidRequestError: There is nothing to run again.
        QueueFullError: The queue has no room for all of them.
    """
    from invokeai_api.api import queue

    if not item_ids:
        raise InvalidRequestError("nothing to run again: no queue items were given")
    before = await read_items(client.send, queue_id, item_ids)
    if not before:
        raise JobNotFoundError(f"queue {queue_id!r} has no items {', '.join(map(str, item_ids))}")
    failed = [item_id for item_id, item in before.items() if item["status"] in RETRIABLE]
    latest = await _latest(client, queue_id, before) if failed else {}
    wanted = [item_id for item_id in failed if latest[item_id]["status"] in RETRIABLE]
    if not wanted:
        why = "they were run again already" if failed else "only items that failed or were canceled can be"
        raise InvalidRequestError(f"nothing to run again: {why}")
    answer = await client.send(queue.retry_items_by_id(queue_id, body=wanted))
    taken = set(answer.retried_item_ids)
    refused = [item_id for item_id in wanted if (before[item_id].get("root_item_id") or item_id) not in taken]
    if refused:
        raise QueueFullError(
            f"queue {queue_id!r} has room to run {len(wanted) - len(refused)} of the {len(wanted)} items again only"
        )
    latest = await _latest(client, queue_id, before)
    rest_ended = all(item["status"] in FINAL_STATUSES for item in before.values())
    return {item_id: int(latest[item_id]["item_id"]) for item_id in wanted}, rest_ended


async def _latest(
    client: AsyncGalleryAccess, queue_id: str, items: Mapping[int, Mapping[str, Any]]
) -> dict[int, Mapping[str, Any]]:
    """Map each item to the last one it was run again as, or to itself. New ones are younger, and name the first."""
    lines = {item.get("retried_from_item_id") or item_id: item_id for item_id, item in items.items()}
    batches = {item.get("batch_id") for item in items.values()}
    younger = [item_id for item_id in await read_ids(client.send, queue_id) if item_id > min(items)]
    summaries = await read_summaries(client.send, queue_id, younger) if younger else {}
    ours = [item_id for item_id, item in summaries.items() if item.get("batch_id") in batches and item_id not in items]
    latest = dict(items)
    for _, item in sorted((await read_items(client.send, queue_id, ours)).items()) if ours else ():
        line = lines.get(item.get("retried_from_item_id") or 0)
        if line is not None:
            latest[line] = item
    return latest
