from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class WorkflowAccessRevokedEvent(Model):
    """Event model for workflow_access_revoked.

    Attributes:
        timestamp: The timestamp of the event
        user_id: The owner of the workflow
        workflow_id: The ID of the workflow
    """

    timestamp: int
    user_id: str
    workflow_id: str
