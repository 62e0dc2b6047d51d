from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class LLMTaskCompleteEvent(Model):
    """Event model for llm_task_complete

    Attributes:
        task_id: Client-supplied task ID correlating events to a single request
        timestamp: The timestamp of the event
        user_id: ID of the user who initiated the task. Default: 'system'.
    """

    task_id: str
    timestamp: int
    user_id: str
