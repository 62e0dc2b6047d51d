from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageConvertInvocationMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageConvertInvocation(AnyInvocation):
    """Converts an image to a different mode.

    Attributes:
        board: The board to save the image to
        image: The image to convert
        metadata: Optional metadata to be saved with the image
        mode: The mode to convert to. Default: 'L'.
    """

    type_: Literal["img_conv"] = "img_conv"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    mode: ImageConvertInvocationMode | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
