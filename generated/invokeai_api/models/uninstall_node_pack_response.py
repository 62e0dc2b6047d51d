from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class UninstallNodePackResponse(Model):
    """Response after uninstalling a node pack.

    Attributes:
        message: Status message.
        name: The name of the uninstalled node pack.
        success: Whether the uninstall was successful.
    """

    message: str
    name: str
    success: bool
