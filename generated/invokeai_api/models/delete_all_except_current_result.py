from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DeleteAllExceptCurrentResult(Model):
    """Result of deleting all except current

    Attributes:
        deleted: Number of queue items deleted
    """

    deleted: int
