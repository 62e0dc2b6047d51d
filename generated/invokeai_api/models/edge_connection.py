from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class EdgeConnection(Model):
    """EdgeConnection

    Attributes:
        field: The field for this connection
        node_id: The id of the node for this edge connection
    """

    field: str
    node_id: str
