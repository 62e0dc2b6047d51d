from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .node_pack_info import NodePackInfo


@define(kw_only=True, repr=False)
class NodePackListResponse(Model):
    """Response for listing installed node packs.

    Attributes:
        custom_nodes_path: The configured custom nodes directory path.
        node_packs: List of installed node packs.
    """

    custom_nodes_path: str
    node_packs: list[NodePackInfo]
    _specs_ = {
        "node_packs": "[NodePackInfo]",
    }
