from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class FaceOffOutput(AnyInvocationOutput):
    """Base class for FaceOff Output

    Attributes:
        height: The height of the image in pixels
        image: The output image
        mask: The output mask
        width: The width of the image in pixels
        x: The x coordinate of the bounding box's left side
        y: The y coordinate of the bounding box's top side
    """

    height: int
    image: ImageField
    mask: ImageField
    type_: Literal["face_off_output"] = "face_off_output"
    width: int
    x: int
    y: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "mask": "ImageField",
    }
