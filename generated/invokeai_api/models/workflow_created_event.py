from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class WorkflowCreatedEvent(Model):
    """Event model for workflow_created

    Attributes:
        is_public: Whether the workflow is shared with all users
        timestamp: The timestamp of the event
        user_id: The owner of the workflow
        workflow_id: The ID of the workflow
    """

    is_public: bool
    timestamp: int
    user_id: str
    workflow_id: str
