from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import WorkflowCategory
    from .workflow_call_compatibility import WorkflowCallCompatibility


@define(kw_only=True, repr=False)
class WorkflowRecordListItemWithThumbnailDTO(Model):
    """WorkflowRecordListItemWithThumbnailDTO"""

    category: WorkflowCategory
    created_at: str
    """The created timestamp of the workflow."""
    description: str
    """The description of the workflow."""
    is_public: bool
    """Whether this workflow is shared with all users."""
    name: str
    """The name of the workflow."""
    tags: str
    """The tags of the workflow."""
    updated_at: str
    """The updated timestamp of the workflow."""
    user_id: str
    """The id of the user who owns this workflow."""
    workflow_id: str
    """The id of the workflow."""
    call_saved_workflow_compatibility: None | Unset | WorkflowCallCompatibility = UNSET
    """Whether this workflow is currently callable by call_saved_workflow."""
    opened_at: None | str | Unset = UNSET
    """The opened timestamp of the workflow."""
    thumbnail_url: None | str | Unset = UNSET
    """The URL of the workflow thumbnail."""
    _specs_ = {
        "call_saved_workflow_compatibility": "WorkflowCallCompatibility",
    }
