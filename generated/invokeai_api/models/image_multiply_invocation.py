from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageMultiplyInvocation(AnyInvocation):
    """Multiplies two images together using `PIL.ImageChops.multiply()`.

    Attributes:
        board: The board to save the image to
        image1: The first image to multiply
        image2: The second image to multiply
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["img_mul"] = "img_mul"
    board: BoardField | None | Unset = UNSET
    image1: ImageField | None | Unset = UNSET
    image2: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image1": "ImageField",
        "image2": "ImageField",
    }
