"""Operations tagged `queue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET, Operation, Unset

if TYPE_CHECKING:
    from ..models.batch_status import BatchStatus
    from ..models.body_cancel_by_batch_ids import BodyCancelByBatchIds
    from ..models.body_enqueue_batch import BodyEnqueueBatch
    from ..models.body_get_queue_item_summaries_by_ids import BodyGetQueueItemSummariesByIds
    from ..models.body_get_queue_items_by_item_ids import BodyGetQueueItemsByItemIds
    from ..models.cancel_all_except_current_result import CancelAllExceptCurrentResult
    from ..models.cancel_by_batch_i_ds_result import CancelByBatchIDsResult
    from ..models.cancel_by_destination_result import CancelByDestinationResult
    from ..models.clear_result import ClearResult
    from ..models.delete_all_except_current_result import DeleteAllExceptCurrentResult
    from ..models.delete_by_destination_result import DeleteByDestinationResult
    from ..models.enqueue_batch_result import EnqueueBatchResult
    from ..models.item_ids_result import ItemIdsResult
    from ..models.literals import SQLiteDirection
    from ..models.prune_result import PruneResult
    from ..models.retry_items_result import RetryItemsResult
    from ..models.session_processor_status import SessionProcessorStatus
    from ..models.session_queue_and_processor_status import SessionQueueAndProcessorStatus
    from ..models.session_queue_counts_by_destination import SessionQueueCountsByDestination
    from ..models.session_queue_item import SessionQueueItem
    from ..models.session_queue_item_summary import SessionQueueItemSummary


def get_batch_status(
    queue_id: str,
    batch_id: str,
) -> Operation[BatchStatus]:
    """Gets the status of a batch. Non-admin users only see their own batches.

    ``GET /api/v1/queue/{queue_id}/b/{batch_id}/status``

    Args:
        queue_id: The queue id to perform this operation on
        batch_id: The batch to get the status of
    """
    return Operation(
        "get_batch_status",
        "GET",
        "/api/v1/queue/{queue_id}/b/{batch_id}/status",
        kind="json",
        returns="BatchStatus",
        path_params={
            "queue_id": queue_id,
            "batch_id": batch_id,
        },
    )


def cancel_all_except_current(
    queue_id: str,
) -> Operation[CancelAllExceptCurrentResult]:
    """Immediately cancels all queue items except in-processing items. Non-admin users can only cancel their own
    items.

    ``PUT /api/v1/queue/{queue_id}/cancel_all_except_current``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "cancel_all_except_current",
        "PUT",
        "/api/v1/queue/{queue_id}/cancel_all_except_current",
        kind="json",
        returns="CancelAllExceptCurrentResult",
        path_params={
            "queue_id": queue_id,
        },
    )


def cancel_by_batch_ids(
    queue_id: str,
    *,
    body: BodyCancelByBatchIds,
) -> Operation[CancelByBatchIDsResult]:
    """Immediately cancels all queue items from the given batch ids. Non-admin users can only cancel their own
    items.

    ``PUT /api/v1/queue/{queue_id}/cancel_by_batch_ids``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "cancel_by_batch_ids",
        "PUT",
        "/api/v1/queue/{queue_id}/cancel_by_batch_ids",
        kind="json",
        returns="CancelByBatchIDsResult",
        path_params={
            "queue_id": queue_id,
        },
        json=body,
    )


def cancel_by_destination(
    queue_id: str,
    *,
    destination: str,
) -> Operation[CancelByDestinationResult]:
    """Immediately cancels all queue items with the given destination. Non-admin users can only cancel their own
    items.

    ``PUT /api/v1/queue/{queue_id}/cancel_by_destination``

    Args:
        queue_id: The queue id to perform this operation on
        destination: The destination to cancel all queue items for
    """
    return Operation(
        "cancel_by_destination",
        "PUT",
        "/api/v1/queue/{queue_id}/cancel_by_destination",
        kind="json",
        returns="CancelByDestinationResult",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "destination": destination,
        },
    )


def clear(
    queue_id: str,
) -> Operation[ClearResult]:
    """Clears the queue. Admin users clear (and cancel) all items; non-admin users clear only their
    own items — other users' queued and running items are untouched.

    ``PUT /api/v1/queue/{queue_id}/clear``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "clear",
        "PUT",
        "/api/v1/queue/{queue_id}/clear",
        kind="json",
        returns="ClearResult",
        path_params={
            "queue_id": queue_id,
        },
    )


def counts_by_destination(
    queue_id: str,
    *,
    destination: str,
) -> Operation[SessionQueueCountsByDestination]:
    """Gets the counts of queue items by destination. Non-admin users only see their own items.

    ``GET /api/v1/queue/{queue_id}/counts_by_destination``

    Args:
        queue_id: The queue id to query
        destination: The destination to query
    """
    return Operation(
        "counts_by_destination",
        "GET",
        "/api/v1/queue/{queue_id}/counts_by_destination",
        kind="json",
        returns="SessionQueueCountsByDestination",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "destination": destination,
        },
    )


def get_current_queue_item(
    queue_id: str,
) -> Operation[None | SessionQueueItem]:
    """Gets the currently execution queue item

    ``GET /api/v1/queue/{queue_id}/current``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "get_current_queue_item",
        "GET",
        "/api/v1/queue/{queue_id}/current",
        kind="json",
        returns="SessionQueueItem",
        nullable=True,
        path_params={
            "queue_id": queue_id,
        },
    )


def delete_by_destination(
    queue_id: str,
    destination: str,
) -> Operation[DeleteByDestinationResult]:
    """Deletes all items with the given destination. Non-admin users can only delete their own items.

    ``DELETE /api/v1/queue/{queue_id}/d/{destination}``

    Args:
        queue_id: The queue id to query
        destination: The destination to query
    """
    return Operation(
        "delete_by_destination",
        "DELETE",
        "/api/v1/queue/{queue_id}/d/{destination}",
        kind="json",
        returns="DeleteByDestinationResult",
        path_params={
            "queue_id": queue_id,
            "destination": destination,
        },
    )


def delete_all_except_current(
    queue_id: str,
) -> Operation[DeleteAllExceptCurrentResult]:
    """Immediately deletes all queue items except in-processing items. Non-admin users can only delete their own
    items.

    ``PUT /api/v1/queue/{queue_id}/delete_all_except_current``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "delete_all_except_current",
        "PUT",
        "/api/v1/queue/{queue_id}/delete_all_except_current",
        kind="json",
        returns="DeleteAllExceptCurrentResult",
        path_params={
            "queue_id": queue_id,
        },
    )


def enqueue_batch(
    queue_id: str,
    *,
    body: BodyEnqueueBatch,
) -> Operation[EnqueueBatchResult]:
    """Processes a batch and enqueues the output graphs for execution for the current user.

    ``POST /api/v1/queue/{queue_id}/enqueue_batch``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "enqueue_batch",
        "POST",
        "/api/v1/queue/{queue_id}/enqueue_batch",
        kind="json",
        returns="EnqueueBatchResult",
        path_params={
            "queue_id": queue_id,
        },
        json=body,
    )


def get_queue_item(
    queue_id: str,
    item_id: int,
) -> Operation[SessionQueueItem]:
    """Gets a queue item

    ``GET /api/v1/queue/{queue_id}/i/{item_id}``

    Args:
        queue_id: The queue id to perform this operation on
        item_id: The queue item to get
    """
    return Operation(
        "get_queue_item",
        "GET",
        "/api/v1/queue/{queue_id}/i/{item_id}",
        kind="json",
        returns="SessionQueueItem",
        path_params={
            "queue_id": queue_id,
            "item_id": item_id,
        },
    )


def delete_queue_item(
    queue_id: str,
    item_id: int,
) -> Operation[Any]:
    """Deletes a queue item. Users can only delete their own items unless they are an admin.

    ``DELETE /api/v1/queue/{queue_id}/i/{item_id}``

    Args:
        queue_id: The queue id to perform this operation on
        item_id: The queue item to delete
    """
    return Operation(
        "delete_queue_item",
        "DELETE",
        "/api/v1/queue/{queue_id}/i/{item_id}",
        kind="json",
        path_params={
            "queue_id": queue_id,
            "item_id": item_id,
        },
    )


def cancel_queue_item(
    queue_id: str,
    item_id: int,
) -> Operation[SessionQueueItem]:
    """Cancels a queue item. Users can only cancel their own items unless they are an admin.

    ``PUT /api/v1/queue/{queue_id}/i/{item_id}/cancel``

    Args:
        queue_id: The queue id to perform this operation on
        item_id: The queue item to cancel
    """
    return Operation(
        "cancel_queue_item",
        "PUT",
        "/api/v1/queue/{queue_id}/i/{item_id}/cancel",
        kind="json",
        returns="SessionQueueItem",
        path_params={
            "queue_id": queue_id,
            "item_id": item_id,
        },
    )


def get_queue_item_ids(
    queue_id: str,
    *,
    order_dir: SQLiteDirection | Unset = UNSET,
) -> Operation[ItemIdsResult]:
    """Gets all queue item ids that match the given parameters.

    IDs for every user's items are returned (item ids carry no sensitive data on their own).
    When the corresponding items are hydrated via get_queue_items_by_item_ids, those belonging
    to other users are redacted by sanitize_queue_item_for_user. This lets a non-admin see
    partially-redacted entries for other users' jobs in the queue list, while still revealing
    only timestamps and status for items they do not own.

    current_user is required so the endpoint stays behind authentication in multiuser mode.

    ``GET /api/v1/queue/{queue_id}/item_ids``

    Args:
        queue_id: The queue id to perform this operation on
        order_dir: The order of sort. Default: 'DESC'.
    """
    return Operation(
        "get_queue_item_ids",
        "GET",
        "/api/v1/queue/{queue_id}/item_ids",
        kind="json",
        returns="ItemIdsResult",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "order_dir": order_dir,
        },
    )


def get_queue_item_summaries_by_ids(
    queue_id: str,
    *,
    body: BodyGetQueueItemSummariesByIds,
) -> Operation[list[SessionQueueItemSummary]]:
    """Gets lightweight queue item summaries for specified IDs in requested order.

    ``POST /api/v1/queue/{queue_id}/item_summaries_by_ids``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "get_queue_item_summaries_by_ids",
        "POST",
        "/api/v1/queue/{queue_id}/item_summaries_by_ids",
        kind="json",
        returns="[SessionQueueItemSummary]",
        path_params={
            "queue_id": queue_id,
        },
        json=body,
    )


def get_queue_items_by_item_ids(
    queue_id: str,
    *,
    body: BodyGetQueueItemsByItemIds,
) -> Operation[list[SessionQueueItem]]:
    """Gets queue items for the specified queue item ids. Maintains order of item ids.

    Bound the legacy full-item endpoint as well as the summary endpoint: callers can otherwise
    force one graph deserialization and response copy per supplied id, defeating the queue-list
    optimization with an authenticated memory/CPU exhaustion request.

    ``POST /api/v1/queue/{queue_id}/items_by_ids``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "get_queue_items_by_item_ids",
        "POST",
        "/api/v1/queue/{queue_id}/items_by_ids",
        kind="json",
        returns="[SessionQueueItem]",
        path_params={
            "queue_id": queue_id,
        },
        json=body,
    )


def list_all_queue_items(
    queue_id: str,
    *,
    destination: None | str | Unset = UNSET,
) -> Operation[list[SessionQueueItem]]:
    """Gets all queue items

    ``GET /api/v1/queue/{queue_id}/list_all``

    Args:
        queue_id: The queue id to perform this operation on
        destination: The destination of queue items to fetch
    """
    return Operation(
        "list_all_queue_items",
        "GET",
        "/api/v1/queue/{queue_id}/list_all",
        kind="json",
        returns="[SessionQueueItem]",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "destination": destination,
        },
    )


def get_next_queue_item(
    queue_id: str,
) -> Operation[None | SessionQueueItem]:
    """Gets the next queue item, without executing it

    ``GET /api/v1/queue/{queue_id}/next``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "get_next_queue_item",
        "GET",
        "/api/v1/queue/{queue_id}/next",
        kind="json",
        returns="SessionQueueItem",
        nullable=True,
        path_params={
            "queue_id": queue_id,
        },
    )


def pause(
    queue_id: str,
) -> Operation[SessionProcessorStatus]:
    """Pauses session processor. Admin only.

    ``PUT /api/v1/queue/{queue_id}/processor/pause``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "pause",
        "PUT",
        "/api/v1/queue/{queue_id}/processor/pause",
        kind="json",
        returns="SessionProcessorStatus",
        path_params={
            "queue_id": queue_id,
        },
    )


def resume(
    queue_id: str,
) -> Operation[SessionProcessorStatus]:
    """Resumes session processor. Admin only.

    ``PUT /api/v1/queue/{queue_id}/processor/resume``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "resume",
        "PUT",
        "/api/v1/queue/{queue_id}/processor/resume",
        kind="json",
        returns="SessionProcessorStatus",
        path_params={
            "queue_id": queue_id,
        },
    )


def prune(
    queue_id: str,
) -> Operation[PruneResult]:
    """Prunes all completed or errored queue items. Non-admin users can only prune their own items.

    ``PUT /api/v1/queue/{queue_id}/prune``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "prune",
        "PUT",
        "/api/v1/queue/{queue_id}/prune",
        kind="json",
        returns="PruneResult",
        path_params={
            "queue_id": queue_id,
        },
    )


def retry_items_by_id(
    queue_id: str,
    *,
    body: list[int],
) -> Operation[RetryItemsResult]:
    """Retries the given queue items. Users can only retry their own items unless they are an admin.

    ``PUT /api/v1/queue/{queue_id}/retry_items_by_id``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "retry_items_by_id",
        "PUT",
        "/api/v1/queue/{queue_id}/retry_items_by_id",
        kind="json",
        returns="RetryItemsResult",
        path_params={
            "queue_id": queue_id,
        },
        json=body,
    )


def get_queue_status(
    queue_id: str,
) -> Operation[SessionQueueAndProcessorStatus]:
    """Gets the status of the session queue. Returns global counts; every user additionally gets
    their own pending/in_progress counts (so the UI can show an X/Y badge and scope personal UI
    like the progress bar to the user's own activity). Non-admin users cannot see the current
    item's identifiers unless they own it.

    ``GET /api/v1/queue/{queue_id}/status``

    Args:
        queue_id: The queue id to perform this operation on
    """
    return Operation(
        "get_queue_status",
        "GET",
        "/api/v1/queue/{queue_id}/status",
        kind="json",
        returns="SessionQueueAndProcessorStatus",
        path_params={
            "queue_id": queue_id,
        },
    )
