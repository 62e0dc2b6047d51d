"""Operations tagged `workflows`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET, Operation, Unset

if TYPE_CHECKING:
    from ..models.body_create_workflow import BodyCreateWorkflow
    from ..models.body_set_workflow_thumbnail import BodySetWorkflowThumbnail
    from ..models.body_update_workflow import BodyUpdateWorkflow
    from ..models.body_update_workflow_is_public import BodyUpdateWorkflowIsPublic
    from ..models.counts_by_category_response200 import CountsByCategoryResponse200
    from ..models.get_counts_by_tag_response200 import GetCountsByTagResponse200
    from ..models.literals import SQLiteDirection, WorkflowCategory, WorkflowRecordOrderBy
    from ..models.paginated_results_workflow_record_list_item_with_thumbnail_dto import (
        PaginatedResultsWorkflowRecordListItemWithThumbnailDTO,
    )
    from ..models.workflow_record_dto import WorkflowRecordDTO
    from ..models.workflow_record_with_thumbnail_dto import WorkflowRecordWithThumbnailDTO


def list_workflows(
    *,
    page: int | Unset = UNSET,
    per_page: int | None | Unset = UNSET,
    order_by: Unset | WorkflowRecordOrderBy = UNSET,
    direction: SQLiteDirection | Unset = UNSET,
    categories: list[WorkflowCategory] | None | Unset = UNSET,
    tags: list[str] | None | Unset = UNSET,
    query: None | str | Unset = UNSET,
    has_been_opened: bool | None | Unset = UNSET,
    is_public: bool | None | Unset = UNSET,
    callable_: bool | None | Unset = UNSET,
) -> Operation[PaginatedResultsWorkflowRecordListItemWithThumbnailDTO]:
    """Gets a page of workflows

    ``GET /api/v1/workflows/``

    Args:
        page: The page to get. Default: 0.
        per_page: The number of workflows per page
        order_by: The attribute to order by. Default: 'name'.
        direction: The direction to order by. Default: 'ASC'.
        categories: The categories of workflow to get
        tags: The tags of workflow to get
        query: The text to query by (matches name and description)
        has_been_opened: Whether to include/exclude recent workflows
        is_public: Filter by public/shared status
        callable_: Filter by whether workflows are callable by call_saved_workflow
    """
    return Operation(
        "list_workflows",
        "GET",
        "/api/v1/workflows/",
        kind="json",
        returns="PaginatedResultsWorkflowRecordListItemWithThumbnailDTO",
        query={
            "page": page,
            "per_page": per_page,
            "order_by": order_by,
            "direction": direction,
            "categories": categories,
            "tags": tags,
            "query": query,
            "has_been_opened": has_been_opened,
            "is_public": is_public,
            "callable": callable_,
        },
    )


def create_workflow(
    *,
    body: BodyCreateWorkflow,
) -> Operation[WorkflowRecordDTO]:
    """Creates a workflow

    ``POST /api/v1/workflows/``
    """
    return Operation(
        "create_workflow",
        "POST",
        "/api/v1/workflows/",
        kind="json",
        returns="WorkflowRecordDTO",
        json=body,
    )


def counts_by_category(
    *,
    categories: list[WorkflowCategory],
    has_been_opened: bool | None | Unset = UNSET,
    is_public: bool | None | Unset = UNSET,
) -> Operation[CountsByCategoryResponse200]:
    """Counts workflows by category

    ``GET /api/v1/workflows/counts_by_category``

    Args:
        categories: The categories to include
        has_been_opened: Whether to include/exclude recent workflows
        is_public: Filter by public/shared status
    """
    return Operation(
        "counts_by_category",
        "GET",
        "/api/v1/workflows/counts_by_category",
        kind="json",
        query={
            "categories": categories,
            "has_been_opened": has_been_opened,
            "is_public": is_public,
        },
    )


def get_counts_by_tag(
    *,
    tags: list[str],
    categories: list[WorkflowCategory] | None | Unset = UNSET,
    has_been_opened: bool | None | Unset = UNSET,
    is_public: bool | None | Unset = UNSET,
) -> Operation[GetCountsByTagResponse200]:
    """Counts workflows by tag

    ``GET /api/v1/workflows/counts_by_tag``

    Args:
        tags: The tags to get counts for
        categories: The categories to include
        has_been_opened: Whether to include/exclude recent workflows
        is_public: Filter by public/shared status
    """
    return Operation(
        "get_counts_by_tag",
        "GET",
        "/api/v1/workflows/counts_by_tag",
        kind="json",
        query={
            "tags": tags,
            "categories": categories,
            "has_been_opened": has_been_opened,
            "is_public": is_public,
        },
    )


def get_workflow(
    workflow_id: str,
) -> Operation[WorkflowRecordWithThumbnailDTO]:
    """Gets a workflow

    ``GET /api/v1/workflows/i/{workflow_id}``

    Args:
        workflow_id: The workflow to get
    """
    return Operation(
        "get_workflow",
        "GET",
        "/api/v1/workflows/i/{workflow_id}",
        kind="json",
        returns="WorkflowRecordWithThumbnailDTO",
        path_params={
            "workflow_id": workflow_id,
        },
    )


def delete_workflow(
    workflow_id: str,
) -> Operation[Any]:
    """Deletes a workflow

    ``DELETE /api/v1/workflows/i/{workflow_id}``

    Args:
        workflow_id: The workflow to delete
    """
    return Operation(
        "delete_workflow",
        "DELETE",
        "/api/v1/workflows/i/{workflow_id}",
        kind="json",
        path_params={
            "workflow_id": workflow_id,
        },
    )


def update_workflow(
    workflow_id: str,
    *,
    body: BodyUpdateWorkflow,
) -> Operation[WorkflowRecordDTO]:
    """Updates a workflow

    ``PATCH /api/v1/workflows/i/{workflow_id}``
    """
    return Operation(
        "update_workflow",
        "PATCH",
        "/api/v1/workflows/i/{workflow_id}",
        kind="json",
        returns="WorkflowRecordDTO",
        path_params={
            "workflow_id": workflow_id,
        },
        json=body,
    )


def update_workflow_is_public(
    workflow_id: str,
    *,
    body: BodyUpdateWorkflowIsPublic,
) -> Operation[WorkflowRecordDTO]:
    """Updates whether a workflow is shared publicly

    ``PATCH /api/v1/workflows/i/{workflow_id}/is_public``

    Args:
        workflow_id: The workflow to update
    """
    return Operation(
        "update_workflow_is_public",
        "PATCH",
        "/api/v1/workflows/i/{workflow_id}/is_public",
        kind="json",
        returns="WorkflowRecordDTO",
        path_params={
            "workflow_id": workflow_id,
        },
        json=body,
    )


def update_opened_at(
    workflow_id: str,
) -> Operation[Any]:
    """Updates the opened_at field of a workflow

    ``PUT /api/v1/workflows/i/{workflow_id}/opened_at``

    Args:
        workflow_id: The workflow to update
    """
    return Operation(
        "update_opened_at",
        "PUT",
        "/api/v1/workflows/i/{workflow_id}/opened_at",
        kind="json",
        path_params={
            "workflow_id": workflow_id,
        },
    )


def get_workflow_thumbnail(
    workflow_id: str,
) -> Operation[bytes]:
    """Gets a workflow's thumbnail image.

    This endpoint is intentionally unauthenticated because browsers load images
    via <img src> tags which cannot send Bearer tokens. Workflow IDs are UUIDs,
    providing security through unguessability.

    ``GET /api/v1/workflows/i/{workflow_id}/thumbnail``

    Args:
        workflow_id: The id of the workflow thumbnail to get
    """
    return Operation(
        "get_workflow_thumbnail",
        "GET",
        "/api/v1/workflows/i/{workflow_id}/thumbnail",
        kind="bytes",
        path_params={
            "workflow_id": workflow_id,
        },
    )


def set_workflow_thumbnail(
    workflow_id: str,
    *,
    body: BodySetWorkflowThumbnail,
) -> Operation[None]:
    """Sets a workflow's thumbnail image

    ``PUT /api/v1/workflows/i/{workflow_id}/thumbnail``

    Args:
        workflow_id: The workflow to update
    """
    return Operation(
        "set_workflow_thumbnail",
        "PUT",
        "/api/v1/workflows/i/{workflow_id}/thumbnail",
        kind="none",
        path_params={
            "workflow_id": workflow_id,
        },
        multipart=body,
    )


def delete_workflow_thumbnail(
    workflow_id: str,
) -> Operation[None]:
    """Removes a workflow's thumbnail image

    ``DELETE /api/v1/workflows/i/{workflow_id}/thumbnail``

    Args:
        workflow_id: The workflow to update
    """
    return Operation(
        "delete_workflow_thumbnail",
        "DELETE",
        "/api/v1/workflows/i/{workflow_id}/thumbnail",
        kind="none",
        path_params={
            "workflow_id": workflow_id,
        },
    )


def get_all_tags(
    *,
    categories: list[WorkflowCategory] | None | Unset = UNSET,
    is_public: bool | None | Unset = UNSET,
) -> Operation[list[str]]:
    """Gets all unique tags from workflows

    ``GET /api/v1/workflows/tags``

    Args:
        categories: The categories to include
        is_public: Filter by public/shared status
    """
    return Operation(
        "get_all_tags",
        "GET",
        "/api/v1/workflows/tags",
        kind="json",
        returns="[str]",
        query={
            "categories": categories,
            "is_public": is_public,
        },
    )
