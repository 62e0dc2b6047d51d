from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .workflow import Workflow


@define(kw_only=True, repr=False)
class BodyUpdateWorkflow(Model):
    """Body_update_workflow

    Attributes:
        workflow: The updated workflow
    """

    workflow: Workflow
    _specs_ = {
        "workflow": "Workflow",
    }
