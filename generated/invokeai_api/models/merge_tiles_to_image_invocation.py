# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .literals import MergeTilesToImageInvocationBlendMode
    from .metadata_field import MetadataField
    from .tile_with_image import TileWithImage


@define(kw_only=True, repr=False)
class MergeTilesToImageInvocation(AnyInvocation):
    """Merge multiple tile images into a single image."""

    type_: Literal["merge_tiles_to_image"] = "merge_tiles_to_image"
    blend_amount: int | Unset = UNSET
    """The amount to blend adjacent tiles in pixels. Must be <= the amount of overlap between adjacent tiles. At
    least 0. Default: 32."""
    blend_mode: MergeTilesToImageInvocationBlendMode | Unset = UNSET
    """blending type Linear or Seam. Default: 'Seam'."""
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    tiles_with_images: list[TileWithImage] | None | Unset = UNSET
    """A list of tile images with tile properties."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "tiles_with_images": "[TileWithImage]",
    }
