from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BulkReidentifyModelsRequest(Model):
    """Request body for bulk model reidentification.

    Attributes:
        keys: List of model keys to reidentify
    """

    keys: list[str]
