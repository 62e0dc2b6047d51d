from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .color_field import ColorField
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class GetMaskBoundingBoxInvocation(AnyInvocation):
    """Gets the bounding box of the given mask image.

    Attributes:
        margin: Margin to add to the bounding box. Default: 0.
        mask: The mask to crop.
        mask_color: Color of the mask in the image. Default: {'a': 255, 'b': 255, 'g': 255, 'r': 255}.
    """

    type_: Literal["get_image_mask_bounding_box"] = "get_image_mask_bounding_box"
    margin: int | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    mask_color: ColorField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "ImageField",
        "mask_color": "ColorField",
    }
