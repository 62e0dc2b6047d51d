from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class WorkflowDeletedEvent(Model):
    """Event model for workflow_deleted"""

    is_public: bool
    """Whether the workflow was shared when it was deleted"""
    timestamp: int
    """The timestamp of the event"""
    user_id: str
    """The owner of the workflow"""
    workflow_id: str
    """The ID of the workflow"""
