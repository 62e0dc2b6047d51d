from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageMaskToTensorInvocation(AnyInvocation):
    """Convert a mask image to a tensor. Converts the image to grayscale and uses thresholding at the specified
    value.

    Attributes:
        cutoff: Cutoff (<). 0 to 255. Default: 128.
        image: The mask image to convert.
        invert: Whether to invert the mask. Default: False.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["image_mask_to_tensor"] = "image_mask_to_tensor"
    cutoff: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
