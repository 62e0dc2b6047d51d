from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class EdgeConnection(Model):
    """EdgeConnection"""

    field: str
    """The field for this connection"""
    node_id: str
    """The id of the node for this edge connection"""
