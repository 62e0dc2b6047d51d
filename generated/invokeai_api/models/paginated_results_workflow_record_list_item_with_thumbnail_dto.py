from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .workflow_record_list_item_with_thumbnail_dto import WorkflowRecordListItemWithThumbnailDTO


@define(kw_only=True, repr=False)
class PaginatedResultsWorkflowRecordListItemWithThumbnailDTO(Model):
    """PaginatedResults[WorkflowRecordListItemWithThumbnailDTO]"""

    items: list[WorkflowRecordListItemWithThumbnailDTO]
    """Items"""
    page: int
    """Current Page"""
    pages: int
    """Total number of pages"""
    per_page: int
    """Number of items per page"""
    total: int
    """Total number of items in result"""
    _specs_ = {
        "items": "[WorkflowRecordListItemWithThumbnailDTO]",
    }
