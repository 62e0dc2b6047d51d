from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .workflow_without_id import WorkflowWithoutID


@define(kw_only=True, repr=False)
class BodyCreateWorkflow(Model):
    """Body_create_workflow

    Attributes:
        workflow: The workflow to create
    """

    workflow: WorkflowWithoutID
    _specs_ = {
        "workflow": "WorkflowWithoutID",
    }
