from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InfillTileInvocation(AnyInvocation):
    """Infills transparent areas of an image with tiles of the image

    Attributes:
        board: The board to save the image to
        image: The image to process
        metadata: Optional metadata to be saved with the image
        seed: The seed to use for tile generation (omit for random). 0 to 4294967295. Default: 0.
        tile_size: The tile size (px). At least 1. Default: 32.
    """

    type_: Literal["infill_tile"] = "infill_tile"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    seed: int | Unset = UNSET
    tile_size: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
