from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class OrphanedModelInfo(Model):
    """Information about an orphaned model directory.

    Attributes:
        absolute_path: Absolute path to the orphaned directory
        files: List of model files in this directory
        path: Relative path to the orphaned directory from models root
        size_bytes: Total size of all files in bytes
    """

    absolute_path: str
    files: list[str]
    path: str
    size_bytes: int
