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
class ImagePasteInvocation(AnyInvocation):
    """Pastes an image into another image."""

    type_: Literal["img_paste"] = "img_paste"
    base_image: ImageField | None | Unset = UNSET
    """The base image"""
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    crop: bool | Unset = UNSET
    """Crop to base image dimensions. Default: False."""
    image: ImageField | None | Unset = UNSET
    """The image to paste"""
    mask: ImageField | None | Unset = UNSET
    """The mask to use when pasting"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    x: int | Unset = UNSET
    """The left x coordinate at which to paste the image. Default: 0."""
    y: int | Unset = UNSET
    """The top y coordinate at which to paste the image. Default: 0."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "base_image": "ImageField",
        "board": "BoardField",
        "image": "ImageField",
        "mask": "ImageField",
    }
