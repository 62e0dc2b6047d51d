from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class ImageOutput(AnyInvocationOutput):
    """Base class for nodes that output a single image

    Attributes:
        height: The height of the image in pixels
        image: The output image
        width: The width of the image in pixels
    """

    height: int
    image: ImageField
    type_: Literal["image_output"] = "image_output"
    width: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
