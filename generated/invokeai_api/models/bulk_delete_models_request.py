from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BulkDeleteModelsRequest(Model):
    """Request body for bulk model deletion.

    Attributes:
        keys: List of model keys to delete
    """

    keys: list[str]
