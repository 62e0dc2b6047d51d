from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .literals import MergeTilesToImageInvocationBlendMode
    from .metadata_field import MetadataField
    from .tile_with_image import TileWithImage


@define(kw_only=True, repr=False)
class MergeTilesToImageInvocation(AnyInvocation):
    """Merge multiple tile images into a single image.

    Attributes:
        blend_amount: The amount to blend adjacent tiles in pixels. Must be <= the amount of overlap between adjacent
            tiles. At least 0. Default: 32.
        blend_mode: blending type Linear or Seam. Default: 'Seam'.
        board: The board to save the image to
        metadata: Optional metadata to be saved with the image
        tiles_with_images: A list of tile images with tile properties.
    """

    type_: Literal["merge_tiles_to_image"] = "merge_tiles_to_image"
    blend_amount: int | Unset = UNSET
    blend_mode: MergeTilesToImageInvocationBlendMode | Unset = UNSET
    board: BoardField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    tiles_with_images: list[TileWithImage] | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "tiles_with_images": "[TileWithImage]",
    }
