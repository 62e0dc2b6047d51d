from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .edge_connection import EdgeConnection


@define(kw_only=True, repr=False)
class Edge(Model):
    """Edge"""

    destination: EdgeConnection
    source: EdgeConnection
    _specs_ = {
        "destination": "EdgeConnection",
        "source": "EdgeConnection",
    }
