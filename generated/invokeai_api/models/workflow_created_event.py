from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class WorkflowCreatedEvent(Model):
    """Event model for workflow_created"""

    is_public: bool
    """Whether the workflow is shared with all users"""
    timestamp: int
    """The timestamp of the event"""
    user_id: str
    """The owner of the workflow"""
    workflow_id: str
    """The ID of the workflow"""
