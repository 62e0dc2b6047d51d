# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageWatermarkInvocation(AnyInvocation):
    """Add an invisible watermark to an image"""

    type_: Literal["img_watermark"] = "img_watermark"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    image: ImageField | None | Unset = UNSET
    """The image to check"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    text: str | Unset = UNSET
    """Watermark text. Default: 'InvokeAI'."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
