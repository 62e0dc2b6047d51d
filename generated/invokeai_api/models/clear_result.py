from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ClearResult(Model):
    """Result of clearing the session queue

    Attributes:
        deleted: Number of queue items deleted
    """

    deleted: int
