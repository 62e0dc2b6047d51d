from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class OklchImageHueAdjustmentInvocation(AnyInvocation):
    """Adjusts the hue of an image in Oklch space.

    Attributes:
        board: The board to save the image to
        hue: The degrees by which to rotate the hue, 0-360. Default: 0.
        image: The image to adjust
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["img_hue_adjust_oklch"] = "img_hue_adjust_oklch"
    board: BoardField | None | Unset = UNSET
    hue: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
