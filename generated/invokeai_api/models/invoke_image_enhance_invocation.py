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
class InvokeImageEnhanceInvocation(AnyInvocation):
    """Applies processing from PIL's ImageEnhance module. Originally created by @dwringer"""

    type_: Literal["invokeai_img_enhance"] = "invokeai_img_enhance"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    brightness: float | Unset = UNSET
    """Brightness enhancement factor. At least 0. Default: 1.0."""
    color: float | Unset = UNSET
    """Color enhancement factor. At least 0. Default: 1.0."""
    contrast: float | Unset = UNSET
    """Contrast enhancement factor. At least 0. Default: 1.0."""
    image: ImageField | None | Unset = UNSET
    """The image for which to apply processing"""
    invert: bool | Unset = UNSET
    """Whether to invert the image colors. Default: False."""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    sharpness: float | Unset = UNSET
    """Sharpness enhancement factor. At least 0. Default: 1.0."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
