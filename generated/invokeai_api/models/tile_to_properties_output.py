# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class TileToPropertiesOutput(AnyInvocationOutput):
    """TileToPropertiesOutput"""

    coords_bottom: int
    """Bottom coordinate of the tile relative to its parent image."""
    coords_left: int
    """Left coordinate of the tile relative to its parent image."""
    coords_right: int
    """Right coordinate of the tile relative to its parent image."""
    coords_top: int
    """Top coordinate of the tile relative to its parent image."""
    height: int
    """The height of the tile. Equal to coords_bottom - coords_top."""
    overlap_bottom: int
    """Overlap between this tile and its bottom neighbor."""
    overlap_left: int
    """Overlap between this tile and its left neighbor."""
    overlap_right: int
    """Overlap between this tile and its right neighbor."""
    overlap_top: int
    """Overlap between this tile and its top neighbor."""
    type_: Literal["tile_to_properties_output"] = "tile_to_properties_output"
    width: int
    """The width of the tile. Equal to coords_right - coords_left."""
    _wire_ = {
        "type_": "type",
    }
