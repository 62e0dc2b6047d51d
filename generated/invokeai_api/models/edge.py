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


@define(kw_only=True, repr=False)
class Edge(Model):
    """Edge

    Attributes:
        destination: The connection for the edge's to node and field
        source: The connection for the edge's from node and field
    """

    destination: EdgeConnection
    source: EdgeConnection
    _specs_ = {
        "destination": "EdgeConnection",
        "source": "EdgeConnection",
    }
