from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .color_field import ColorField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MaskFromIDInvocation(AnyInvocation):
    """Generate a mask for a particular color in an ID Map

    Attributes:
        board: The board to save the image to
        color: ID color to mask
        image: The image to create the mask from
        invert: Whether or not to invert the mask. Default: False.
        metadata: Optional metadata to be saved with the image
        threshold: Threshold for color detection. Default: 100.
    """

    type_: Literal["mask_from_id"] = "mask_from_id"
    board: BoardField | None | Unset = UNSET
    color: ColorField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    threshold: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "color": "ColorField",
        "image": "ImageField",
    }
