from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class InstallNodePackResponse(Model):
    """Response after installing a node pack.

    Attributes:
        message: Status message.
        name: The name of the installed node pack.
        success: Whether the installation was successful.
        dependency_file: Name of the detected dependency manifest file, if any.
        requires_dependencies: Whether the pack ships a dependency manifest (requirements.txt or pyproject.toml) that the user must
            install manually following the pack's documentation. Default: False.
        workflows_imported: Number of workflows imported from the pack. Default: 0.
    """

    message: str
    name: str
    success: bool
    dependency_file: None | str | Unset = UNSET
    requires_dependencies: bool | Unset = UNSET
    workflows_imported: int | Unset = UNSET
