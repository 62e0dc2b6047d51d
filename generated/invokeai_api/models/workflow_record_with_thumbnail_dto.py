from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .workflow import Workflow
    from .workflow_call_compatibility import WorkflowCallCompatibility


@define(kw_only=True, repr=False)
class WorkflowRecordWithThumbnailDTO(Model):
    """WorkflowRecordWithThumbnailDTO

    Attributes:
        created_at: The created timestamp of the workflow.
        is_public: Whether this workflow is shared with all users.
        name: The name of the workflow.
        updated_at: The updated timestamp of the workflow.
        user_id: The id of the user who owns this workflow.
        workflow: The workflow.
        workflow_id: The id of the workflow.
        call_saved_workflow_compatibility: Whether this workflow is currently callable by call_saved_workflow.
        opened_at: The opened timestamp of the workflow.
        thumbnail_url: The URL of the workflow thumbnail.
    """

    created_at: str
    is_public: bool
    name: str
    updated_at: str
    user_id: str
    workflow: Workflow
    workflow_id: str
    call_saved_workflow_compatibility: None | Unset | WorkflowCallCompatibility = UNSET
    opened_at: None | str | Unset = UNSET
    thumbnail_url: None | str | Unset = UNSET
    _specs_ = {
        "workflow": "Workflow",
        "call_saved_workflow_compatibility": "WorkflowCallCompatibility",
    }
