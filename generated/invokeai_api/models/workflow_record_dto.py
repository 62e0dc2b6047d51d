from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .workflow import Workflow


@define(kw_only=True, repr=False)
class WorkflowRecordDTO(Model):
    """WorkflowRecordDTO

    Attributes:
        created_at: The created timestamp of the workflow.
        is_public: Whether this workflow is shared with all users.
        name: The name of the workflow.
        updated_at: The updated timestamp of the workflow.
        user_id: The id of the user who owns this workflow.
        workflow: The workflow.
        workflow_id: The id of the workflow.
        opened_at: The opened timestamp of the workflow.
    """

    created_at: str
    is_public: bool
    name: str
    updated_at: str
    user_id: str
    workflow: Workflow
    workflow_id: str
    opened_at: None | str | Unset = UNSET
    _specs_ = {
        "workflow": "Workflow",
    }
