from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class AlphaMaskToTensorInvocation(AnyInvocation):
    """Convert a mask image to a tensor. Opaque regions are 1 and transparent regions are 0.

    Attributes:
        image: The mask image to convert.
        invert: Whether to invert the mask. Default: False.
    """

    type_: Literal["alpha_mask_to_tensor"] = "alpha_mask_to_tensor"
    image: ImageField | None | Unset = UNSET
    invert: bool | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
