from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DeleteByDestinationResult(Model):
    """Result of deleting by a destination

    Attributes:
        deleted: Number of queue items deleted
    """

    deleted: int
