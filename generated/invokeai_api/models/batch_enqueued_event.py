from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BatchEnqueuedEvent(Model):
    """Event model for batch_enqueued

    Attributes:
        batch_id: The ID of the batch
        enqueued: The number of invocations enqueued
        origin: The origin of the batch
        priority: The priority of the batch
        queue_id: The ID of the queue
        requested: The number of invocations initially requested to be enqueued (may be less than enqueued if queue was
            full)
        timestamp: The timestamp of the event
        user_id: The ID of the user who enqueued the batch. Default: 'system'.
    """

    batch_id: str
    enqueued: int
    origin: None | str
    priority: int
    queue_id: str
    requested: int
    timestamp: int
    user_id: str
