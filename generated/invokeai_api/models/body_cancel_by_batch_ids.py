from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyCancelByBatchIds(Model):
    """Body_cancel_by_batch_ids

    Attributes:
        batch_ids: The list of batch_ids to cancel all queue items for
    """

    batch_ids: list[str]
