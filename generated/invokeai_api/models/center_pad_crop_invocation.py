from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class CenterPadCropInvocation(AnyInvocation):
    """Pad or crop an image's sides from the center by specified pixels. Positive values are outside of the image.

    Attributes:
        bottom: Number of pixels to pad/crop from the bottom (negative values crop inwards, positive values pad
            outwards). Default: 0.
        image: The image to crop
        left: Number of pixels to pad/crop from the left (negative values crop inwards, positive values pad
            outwards). Default: 0.
        right: Number of pixels to pad/crop from the right (negative values crop inwards, positive values pad
            outwards). Default: 0.
        top: Number of pixels to pad/crop from the top (negative values crop inwards, positive values pad
            outwards). Default: 0.
    """

    type_: Literal["img_pad_crop"] = "img_pad_crop"
    bottom: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    left: int | Unset = UNSET
    right: int | Unset = UNSET
    top: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
