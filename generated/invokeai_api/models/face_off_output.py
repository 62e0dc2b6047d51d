# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class FaceOffOutput(AnyInvocationOutput):
    """Base class for FaceOff Output"""

    height: int
    """The height of the image in pixels"""
    image: ImageField
    """An image primitive field"""
    mask: ImageField
    """An image primitive field"""
    type_: Literal["face_off_output"] = "face_off_output"
    width: int
    """The width of the image in pixels"""
    x: int
    """The x coordinate of the bounding box's left side"""
    y: int
    """The y coordinate of the bounding box's top side"""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "mask": "ImageField",
    }
