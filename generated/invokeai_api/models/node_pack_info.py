from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class NodePackInfo(Model):
    """Information about an installed node pack.

    Attributes:
        name: The name of the node pack.
        node_count: The number of nodes in the pack.
        node_types: The invocation types provided by this node pack.
        path: The path to the node pack directory.
    """

    name: str
    node_count: int
    node_types: list[str]
    path: str
