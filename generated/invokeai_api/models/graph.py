from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .edge import Edge
    from .graph_nodes import GraphNodes


@define(kw_only=True, repr=False)
class Graph(Model):
    """A validated invocation graph made of nodes and typed edges."""

    edges: list[Edge] | Unset = UNSET
    """The connections between nodes and their fields in this graph"""
    id: str | Unset = UNSET
    """The id of this graph"""
    nodes: GraphNodes | Unset = UNSET
    """The nodes in this graph"""
    _specs_ = {
        "edges": "[Edge]",
        "nodes": "{AnyInvocation}",
    }
