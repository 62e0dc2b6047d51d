from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DeleteOrphanedModelsRequest(Model):
    """Request to delete specific orphaned model directories.

    Attributes:
        paths: List of relative paths to delete
    """

    paths: list[str]
