# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageResizeInvocationResampleMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageResizeInvocation(AnyInvocation):
    """Resizes an image to specific dimensions"""

    type_: Literal["img_resize"] = "img_resize"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    height: int | Unset = UNSET
    """The height to resize to (px). More than 0. Default: 512."""
    image: ImageField | None | Unset = UNSET
    """The image to resize"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    resample_mode: ImageResizeInvocationResampleMode | Unset = UNSET
    """The resampling mode. Default: 'bicubic'."""
    width: int | Unset = UNSET
    """The width to resize to (px). More than 0. Default: 512."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
