from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class WorkflowUpdatedEvent(Model):
    """Event model for workflow_updated

    Attributes:
        new_is_public: Whether the workflow is shared after the update
        old_is_public: Whether the workflow was shared before the update
        timestamp: The timestamp of the event
        user_id: The owner of the workflow
        workflow_id: The ID of the workflow
    """

    new_is_public: bool
    old_is_public: bool
    timestamp: int
    user_id: str
    workflow_id: str
