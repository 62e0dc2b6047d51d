from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .workflow import Workflow


@define(kw_only=True, repr=False)
class WorkflowRecordDTO(Model):
    """WorkflowRecordDTO"""

    created_at: str
    """The created timestamp of the workflow."""
    is_public: bool
    """Whether this workflow is shared with all users."""
    name: str
    """The name of the workflow."""
    updated_at: str
    """The updated timestamp of the workflow."""
    user_id: str
    """The id of the user who owns this workflow."""
    workflow: Workflow
    workflow_id: str
    """The id of the workflow."""
    opened_at: None | str | Unset = UNSET
    """The opened timestamp of the workflow."""
    _specs_ = {
        "workflow": "Workflow",
    }
