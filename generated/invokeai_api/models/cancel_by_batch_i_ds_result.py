from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class CancelByBatchIDsResult(Model):
    """Result of canceling by list of batch ids

    Attributes:
        canceled: Number of queue items canceled
    """

    canceled: int
