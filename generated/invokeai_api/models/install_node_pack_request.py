from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class InstallNodePackRequest(Model):
    """Request to install a node pack from a git URL.

    Attributes:
        source: Git URL of the node pack to install.
    """

    source: str
