from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageCropInvocation(AnyInvocation):
    """Crops an image to a specified box. The box can be outside of the image.

    Attributes:
        board: The board to save the image to
        height: The height of the crop rectangle. More than 0. Default: 512.
        image: The image to crop
        metadata: Optional metadata to be saved with the image
        width: The width of the crop rectangle. More than 0. Default: 512.
        x: The left x coordinate of the crop rectangle. Default: 0.
        y: The top y coordinate of the crop rectangle. Default: 0.
    """

    type_: Literal["img_crop"] = "img_crop"
    board: BoardField | None | Unset = UNSET
    height: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    width: int | Unset = UNSET
    x: int | Unset = UNSET
    y: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
