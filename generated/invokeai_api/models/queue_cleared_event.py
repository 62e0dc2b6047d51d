from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class QueueClearedEvent(Model):
    """Event model for queue_cleared

    Attributes:
        queue_id: The ID of the queue
        timestamp: The timestamp of the event
        user_id: The ID of the user whose queue items were cleared, or None if all users' items were cleared
    """

    queue_id: str
    timestamp: int
    user_id: None | str
