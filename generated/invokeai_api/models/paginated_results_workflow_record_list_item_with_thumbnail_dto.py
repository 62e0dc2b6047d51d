from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .workflow_record_list_item_with_thumbnail_dto import WorkflowRecordListItemWithThumbnailDTO


@define(kw_only=True, repr=False)
class PaginatedResultsWorkflowRecordListItemWithThumbnailDTO(Model):
    """PaginatedResults[WorkflowRecordListItemWithThumbnailDTO]

    Attributes:
        items: Items
        page: Current Page
        pages: Total number of pages
        per_page: Number of items per page
        total: Total number of items in result
    """

    items: list[WorkflowRecordListItemWithThumbnailDTO]
    page: int
    pages: int
    per_page: int
    total: int
    _specs_ = {
        "items": "[WorkflowRecordListItemWithThumbnailDTO]",
    }
