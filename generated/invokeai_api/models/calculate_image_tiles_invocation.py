# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class CalculateImageTilesInvocation(AnyInvocation):
    """Calculate the coordinates and overlaps of tiles that cover a target image shape."""

    type_: Literal["calculate_image_tiles"] = "calculate_image_tiles"
    image_height: int | Unset = UNSET
    """The image height, in pixels, to calculate tiles for."""
    image_width: int | Unset = UNSET
    """The image width, in pixels, to calculate tiles for."""
    overlap: int | Unset = UNSET
    """The target overlap, in pixels, between adjacent tiles. Adjacent tiles will overlap by at least this amount"""
    tile_height: int | Unset = UNSET
    """The tile height, in pixels."""
    tile_width: int | Unset = UNSET
    """The tile width, in pixels."""
    _wire_ = {
        "type_": "type",
    }
