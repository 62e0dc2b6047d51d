from __future__ import annotations

from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class TileToPropertiesOutput(AnyInvocationOutput):
    """TileToPropertiesOutput

    Attributes:
        coords_bottom: Bottom coordinate of the tile relative to its parent image.
        coords_left: Left coordinate of the tile relative to its parent image.
        coords_right: Right coordinate of the tile relative to its parent image.
        coords_top: Top coordinate of the tile relative to its parent image.
        height: The height of the tile. Equal to coords_bottom - coords_top.
        overlap_bottom: Overlap between this tile and its bottom neighbor.
        overlap_left: Overlap between this tile and its left neighbor.
        overlap_right: Overlap between this tile and its right neighbor.
        overlap_top: Overlap between this tile and its top neighbor.
        width: The width of the tile. Equal to coords_right - coords_left.
    """

    coords_bottom: int
    coords_left: int
    coords_right: int
    coords_top: int
    height: int
    overlap_bottom: int
    overlap_left: int
    overlap_right: int
    overlap_top: int
    type_: Literal["tile_to_properties_output"] = "tile_to_properties_output"
    width: int
    _wire_ = {
        "type_": "type",
    }
