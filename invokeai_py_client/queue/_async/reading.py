"""Queue items as the server has them, read in as few requests as its version allows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import NotFoundError, NotSupportedError, PoisonedQueueError, ServerError
from invokeai_py_client.kit._async.concurrency import for_each
from invokeai_py_client.kit.bulk import portions
from invokeai_py_client.queue.items import FINAL_STATUSES, check_batch

ITEMS_AT_ONCE = 250
"""Queue items that are read in one request; the server takes up to 1,000, and each brings its graph."""
SUMMARIES_AT_ONCE = 1000
"""Queue items whose status is asked for in one request: as many as the server takes."""
ASKED_AT_ONCE = 4
"""Such questions that are asked at the same time: each costs the server some of its one lock."""

Send = Callable[[Operation[Any]], Any]
"""What sends an operation and returns its answer."""


def is_missing(error: NotFoundError | ServerError) -> bool:
    """Whether there is no such item: a 404, or a 500 with a 404 in its words for an item of another queue."""
    return isinstance(error, NotFoundError) or "404" in error.detail


async def read_items(
    send: Send, queue_id: str, ids: Sequence[int], batch_id: str | None = None
) -> dict[int, dict[str, Any]]:
    """Read queue items by id, in this order, without those that are gone; of several, nor those it cannot read.

    Raises:
        JobNotFoundError: One is not of the batch that was given.
    """
    from invokeai_api.api import queue
    from invokeai_api.models import BodyGetQueueItemsByItemIds

    found: dict[int, dict[str, Any]] = {}
    one_by_one = len(ids) == 1

    async def read(portion: Sequence[int]) -> None:
        items = await send(
            queue.get_queue_items_by_item_ids(queue_id, body=BodyGetQueueItemsByItemIds(item_ids=[*portion]))
        )
        found.update({item.item_id: item.to_dict() for item in items})

    if not one_by_one:
        try:
            await _for_portions(ids, ITEMS_AT_ONCE, read)
        except NotSupportedError:
            one_by_one = True  # before 6.8
    for item_id in ids if one_by_one else ():
        try:
            found[item_id] = {**(await send(queue.get_queue_item(queue_id, item_id))).to_dict(), "item_id": item_id}
        except (NotFoundError, ServerError) as error:
            if not is_missing(error):
                raise
    for item in found.values():
        check_batch(item, batch_id)
    return {item_id: found[item_id] for item_id in ids if item_id in found}


async def read_known(
    send: Send, queue_id: str, ids: Sequence[int], batch_id: str | None = None
) -> dict[int, dict[str, Any]]:
    """Read queue items by id, in this order, without those that are gone.

    The server leaves out of several what it cannot read; of such an item that has ended there is its summary.

    Raises:
        PoisonedQueueError: One that has not ended cannot be read.
        JobNotFoundError: One is not of the batch that was given.
    """
    try:
        found = await read_items(send, queue_id, ids, batch_id)
        left = [item_id for item_id in ids if item_id not in found] if len(ids) > 1 else []
    except PoisonedQueueError:
        found, left = {}, [*ids]
    summaries = await read_summaries(send, queue_id, left) if left else {}
    for item_id, item in summaries.items():
        if item["status"] in FINAL_STATUSES:
            check_batch(item, batch_id)
            found[item_id] = {"queue_id": queue_id, "session": {}, **item}
        else:
            found |= await read_items(send, queue_id, [item_id], batch_id)
    return {item_id: found[item_id] for item_id in ids if item_id in found}


async def _for_portions(ids: Sequence[int], size: int, read: Callable[[Sequence[int]], Any]) -> None:
    if len(ids) > size:
        await for_each(portions(ids, size), read, ASKED_AT_ONCE)
    elif ids:
        await read(ids)


async def read_summaries(send: Send, queue_id: str, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Read queue items without their graphs: status, batch, origin, destination and times, by id."""
    from invokeai_api.api import queue
    from invokeai_api.models import BodyGetQueueItemSummariesByIds

    found: dict[int, dict[str, Any]] = {}

    async def read(portion: Sequence[int]) -> None:
        body = BodyGetQueueItemSummariesByIds(item_ids=[*portion])
        items = await send(queue.get_queue_item_summaries_by_ids(queue_id, body=body))
        found.update({item.item_id: item.to_dict() for item in items})

    try:
        await _for_portions(ids, SUMMARIES_AT_ONCE, read)
    except NotSupportedError:
        return await _read_all_items(send, queue_id, ids)
    return {item_id: found[item_id] for item_id in ids if item_id in found}


async def _read_all_items(send: Send, queue_id: str, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Read queue items of servers before 6.14, which leave out those they cannot read without a word.

    Raises:
        ServerError: One cannot be read.
    """
    found = await read_items(send, queue_id, ids)
    for item_id in ids:
        if item_id not in found:  # it is gone, unless the server says something else
            found |= await read_items(send, queue_id, [item_id])
    return found


async def find_items(
    send: Send, queue_id: str, is_wanted: Callable[[Mapping[str, Any]], bool], count: Callable[[], Any]
) -> dict[int, dict[str, Any]]:
    """Summaries of the items that are wanted, the oldest first.

    The newest are looked at first, and no more once there are as many as the server counts.

    Args:
        send: What sends the questions.
        queue_id: The queue.
        is_wanted: Is given a summary.
        count: Asks the server how many there are; None where it cannot say.
    """
    ids = (await read_ids(send, queue_id))[::-1]
    total = await count() if ids else 0
    found: dict[int, dict[str, Any]] = {}
    at, size = 0, SUMMARIES_AT_ONCE
    while at < len(ids) and (total is None or len(found) < total):
        page = await read_summaries(send, queue_id, ids[at : at + size])
        found |= {item_id: item for item_id, item in page.items() if is_wanted(item)}
        at, size = at + size, SUMMARIES_AT_ONCE * ASKED_AT_ONCE
        if found and at < len(ids) and total is not None and len(found) >= total:
            total = await count()  # there may be more of them by now, and older ones
    return dict(sorted(found.items()))


async def read_statuses(send: Send, queue_id: str, ids: Sequence[int], batch_id: str | None = None) -> dict[int, str]:
    """Read the status of each of these queue items; those that are gone count as canceled.

    Raises:
        JobNotFoundError: One is not of the batch that was given.
    """
    found = await read_summaries(send, queue_id, ids) if ids else {}
    for item in found.values():
        check_batch(item, batch_id)
    return {item_id: str(found[item_id]["status"]) if item_id in found else "canceled" for item_id in ids}


async def read_ids(send: Send, queue_id: str) -> list[int]:
    """Ids of all queue items, the oldest first."""
    from invokeai_api.api import queue

    try:
        ids: list[int] = (await send(queue.get_queue_item_ids(queue_id))).item_ids
    except NotSupportedError:
        ids = [item.item_id for item in await send(queue.list_all_queue_items(queue_id))]  # before 6.8
    return sorted(ids)


async def read_batch(send: Send, queue_id: str, batch_id: str, total: int) -> dict[int, dict[str, Any]]:
    """Summaries of all items of a batch, the oldest first; `total` says how many there are."""
    ids = (await read_ids(send, queue_id))[::-1]
    found: dict[int, dict[str, Any]] = {}
    for start in range(0, len(ids), SUMMARIES_AT_ONCE):
        page = await read_summaries(send, queue_id, ids[start : start + SUMMARIES_AT_ONCE])
        found |= {item_id: item for item_id, item in page.items() if item.get("batch_id") == batch_id}
        if len(found) >= total:
            break
    return dict(sorted(found.items()))


async def read_position(send: Send, queue_id: str, pending: Sequence[int]) -> int | None:
    """Count the items that run before the first of these; None if none of them is pending.

    What is before the first and what is after it make up all that is pending, so the shorter side is counted.
    """
    from invokeai_api.api import queue

    upcoming = await send(queue.get_next_queue_item(queue_id))
    if upcoming is None:
        return None
    first = min(pending)
    if upcoming.item_id in pending:
        return 0
    ids = await read_ids(send, queue_id)
    if first not in ids:
        return None
    if upcoming.priority:  # else all have the priority 0, and the older goes first
        return await _read_position_by_priority(send, queue_id, first, ids)
    total: int = (await send(queue.get_queue_status(queue_id))).queue.pending
    before = [item_id for item_id in ids if upcoming.item_id <= item_id < first]
    since = [item_id for item_id in ids if item_id >= first]
    if len(before) + len(since) == total:
        return len(before)
    if len(before) <= len(since):
        return len(await _pending(send, queue_id, before))
    return max(0, total - len(await _pending(send, queue_id, since)))


async def _read_position_by_priority(send: Send, queue_id: str, first: int, ids: Sequence[int]) -> int | None:
    """The position of an item where some have a higher priority, which is that of their batch."""
    found = await read_summaries(send, queue_id, ids)
    batches = {item_id: str(item["batch_id"]) for item_id, item in found.items() if item["status"] == "pending"}
    if first not in batches:
        return None
    examples = {batch_id: item_id for item_id, batch_id in batches.items()}
    items = await read_items(send, queue_id, [*examples.values()])
    priorities = {batch_id: _priority(items.get(item_id, {})) for batch_id, item_id in examples.items()}
    order = sorted(batches, key=lambda item_id: (-priorities[batches[item_id]], item_id))
    return order.index(first)


async def _pending(send: Send, queue_id: str, ids: Sequence[int]) -> list[int]:
    """Return those of the items that are pending."""
    found = await read_summaries(send, queue_id, ids) if ids else {}
    return [item_id for item_id, item in found.items() if item["status"] == "pending"]


def _priority(item: Mapping[str, Any]) -> int:
    priority = item.get("priority")
    return priority if isinstance(priority, int) else 0
