from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import InvokeImageDilateOrErodeInvocationMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeImageDilateOrErodeInvocation(AnyInvocation):
    """Dilate (expand) or erode (contract) an image. Originally created by @dwringer

    Attributes:
        image: The image from which to create a mask
        lightness_only: If true, only applies to image lightness (CIELa*b*). Default: False.
        metadata: Optional metadata to be saved with the image
        mode: How to operate on the image. Default: 'Dilate'.
        radius_h: Height (in pixels) by which to dilate(expand) or erode (contract) the image. At least 0. Default: 4.
        radius_w: Width (in pixels) by which to dilate(expand) or erode (contract) the image. At least 0. Default: 4.
    """

    type_: Literal["invokeai_img_dilate_erode"] = "invokeai_img_dilate_erode"
    image: ImageField | None | Unset = UNSET
    lightness_only: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    mode: InvokeImageDilateOrErodeInvocationMode | Unset = UNSET
    radius_h: int | Unset = UNSET
    radius_w: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
