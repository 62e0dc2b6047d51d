from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .tblr import TBLR


@define(kw_only=True, repr=False)
class Tile(Model):
    """Tile

    Attributes:
        coords: The coordinates of this tile relative to its parent image.
        overlap: The amount of overlap with adjacent tiles on each side of this tile.
    """

    coords: TBLR
    overlap: TBLR
    _specs_ = {
        "coords": "TBLR",
        "overlap": "TBLR",
    }
