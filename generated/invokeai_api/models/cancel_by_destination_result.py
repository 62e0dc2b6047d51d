from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class CancelByDestinationResult(Model):
    """Result of canceling by a destination

    Attributes:
        canceled: Number of queue items canceled
    """

    canceled: int
