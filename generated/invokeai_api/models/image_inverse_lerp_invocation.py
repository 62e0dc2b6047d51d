from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageInverseLerpInvocation(AnyInvocation):
    """Inverse linear interpolation of all pixels of an image

    Attributes:
        board: The board to save the image to
        image: The image to lerp
        max_: The maximum input value. 0 to 255. Default: 255.
        metadata: Optional metadata to be saved with the image
        min_: The minimum input value. 0 to 255. Default: 0.
    """

    type_: Literal["img_ilerp"] = "img_ilerp"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    max_: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    min_: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
        "max_": "max",
        "min_": "min",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
