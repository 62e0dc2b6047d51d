from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageWatermarkInvocation(AnyInvocation):
    """Add an invisible watermark to an image

    Attributes:
        board: The board to save the image to
        image: The image to check
        metadata: Optional metadata to be saved with the image
        text: Watermark text. Default: 'InvokeAI'.
    """

    type_: Literal["img_watermark"] = "img_watermark"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    text: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
