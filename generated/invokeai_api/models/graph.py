from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .any_invocation import AnyInvocation
    from .edge import Edge
if TYPE_CHECKING:
    GraphNodes: TypeAlias = dict[str, AnyInvocation]
else:
    GraphNodes = dict


@define(kw_only=True, repr=False)
class Graph(Model):
    """A validated invocation graph made of nodes and typed edges.

    Attributes:
        edges: The connections between nodes and their fields in this graph
        id: The id of this graph
        nodes: The nodes in this graph
    """

    edges: list[Edge] | Unset = UNSET
    id: str | Unset = UNSET
    nodes: GraphNodes | Unset = UNSET
    _specs_ = {
        "edges": "[Edge]",
        "nodes": "{AnyInvocation}",
    }
