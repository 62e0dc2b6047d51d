from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeImageEnhanceInvocation(AnyInvocation):
    """Applies processing from PIL's ImageEnhance module. Originally created by @dwringer

    Attributes:
        board: The board to save the image to
        brightness: Brightness enhancement factor. At least 0. Default: 1.0.
        color: Color enhancement factor. At least 0. Default: 1.0.
        contrast: Contrast enhancement factor. At least 0. Default: 1.0.
        image: The image for which to apply processing
        invert: Whether to invert the image colors. Default: False.
        metadata: Optional metadata to be saved with the image
        sharpness: Sharpness enhancement factor. At least 0. Default: 1.0.
    """

    type_: Literal["invokeai_img_enhance"] = "invokeai_img_enhance"
    board: BoardField | None | Unset = UNSET
    brightness: float | Unset = UNSET
    color: float | Unset = UNSET
    contrast: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    sharpness: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
