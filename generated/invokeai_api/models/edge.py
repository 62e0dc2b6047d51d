from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .edge_connection import EdgeConnection


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
