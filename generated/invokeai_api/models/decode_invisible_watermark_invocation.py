from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class DecodeInvisibleWatermarkInvocation(AnyInvocation):
    """Decode an invisible watermark from an image.

    Attributes:
        image: The image to decode the watermark from
        length: The expected watermark length in bytes. Default: 8.
    """

    type_: Literal["decode_watermark"] = "decode_watermark"
    image: ImageField | None | Unset = UNSET
    length: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
