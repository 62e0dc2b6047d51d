from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyUpdateWorkflowIsPublic(Model):
    """Body_update_workflow_is_public

    Attributes:
        is_public: Whether the workflow should be shared publicly
    """

    is_public: bool
