from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class NodePackInfo(Model):
    """Information about an installed node pack."""

    name: str
    """The name of the node pack."""
    node_count: int
    """The number of nodes in the pack."""
    node_types: list[str]
    """The invocation types provided by this node pack."""
    path: str
    """The path to the node pack directory."""
