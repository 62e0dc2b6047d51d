from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImagePasteInvocation(AnyInvocation):
    """Pastes an image into another image.

    Attributes:
        base_image: The base image
        board: The board to save the image to
        crop: Crop to base image dimensions. Default: False.
        image: The image to paste
        mask: The mask to use when pasting
        metadata: Optional metadata to be saved with the image
        x: The left x coordinate at which to paste the image. Default: 0.
        y: The top y coordinate at which to paste the image. Default: 0.
    """

    type_: Literal["img_paste"] = "img_paste"
    base_image: ImageField | None | Unset = UNSET
    board: BoardField | None | Unset = UNSET
    crop: bool | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    x: int | Unset = UNSET
    y: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "base_image": "ImageField",
        "board": "BoardField",
        "image": "ImageField",
        "mask": "ImageField",
    }
