from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class CancelAllExceptCurrentResult(Model):
    """Result of canceling all except current

    Attributes:
        canceled: Number of queue items canceled
    """

    canceled: int
