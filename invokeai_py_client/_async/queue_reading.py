"""Queue items as the server has them, read in as few requests as its version allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from invokeai_py_client._core.errors import WEB_PAGE
from invokeai_py_client._core.queue_items import check_batch
from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import APIError, NotFoundError, ServerError, UnexpectedResponseError

ITEMS_AT_ONCE = 250
"""Queue items that are read in one request; the server takes up to 1,000, and each brings its graph."""
SUMMARIES_AT_ONCE = 1000
"""Queue items whose status is asked for in one request: as many as the server takes."""
NOT_THERE = frozenset({404, 405})
"""Statuses of what a server answers that is too old for a question; some answer with their web page."""

Send = Callable[[Operation[Any]], Any]
"""What sends an operation and returns its answer."""


def _is_too_old(error: APIError) -> bool:
    return error.status in NOT_THERE or (isinstance(error, UnexpectedResponseError) and WEB_PAGE in error.detail)


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
    for start in range(0, len(ids), ITEMS_AT_ONCE) if not one_by_one else ():
        body = BodyGetQueueItemsByItemIds(item_ids=[*ids[start : start + ITEMS_AT_ONCE]])
        try:
            items = await send(queue.get_queue_items_by_item_ids(queue_id, body=body))
        except APIError as error:
            if not _is_too_old(error):
                raise
            one_by_one = True  # before 6.8
            break
        found |= {item.item_id: item.to_dict() for item in items}
    for item_id in ids if one_by_one else ():
        try:
            found[item_id] = {**(await send(queue.get_queue_item(queue_id, item_id))).to_dict(), "item_id": item_id}
        except (NotFoundError, ServerError) as error:
            if not is_missing(error):
                raise
    for item in found.values():
        check_batch(item, batch_id)
    return found


async def read_summaries(send: Send, queue_id: str, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """What is known of queue items without their graphs: status, batch, origin, destination and times, by id."""
    from invokeai_api.api import queue
    from invokeai_api.models import BodyGetQueueItemSummariesByIds

    found: dict[int, dict[str, Any]] = {}
    try:
        for start in range(0, len(ids), SUMMARIES_AT_ONCE):
            body = BodyGetQueueItemSummariesByIds(item_ids=[*ids[start : start + SUMMARIES_AT_ONCE]])
            items = await send(queue.get_queue_item_summaries_by_ids(queue_id, body=body))
            found |= {item.item_id: item.to_dict() for item in items}
    except APIError as error:
        if not _is_too_old(error):
            raise
        return await read_items(send, queue_id, ids)  # before 6.14
    return found


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
    except APIError as error:
        if not _is_too_old(error):
            raise
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
    """How many items run before the first of these; None if none of them is pending any more."""
    from invokeai_api.api import queue

    ids = await read_ids(send, queue_id)
    waiting = {
        item_id: item
        for item_id, item in (await read_summaries(send, queue_id, ids)).items()
        if item["status"] == "pending"
    }
    upcoming = await send(queue.get_next_queue_item(queue_id))
    if upcoming is not None and upcoming.priority and len(waiting) > 1:  # else all have the priority 0
        waiting = await read_items(send, queue_id, [*waiting])
    order = sorted(waiting, key=lambda item_id: (-int(waiting[item_id].get("priority") or 0), item_id))
    return next((place for place, item_id in enumerate(order) if item_id in pending), None)
