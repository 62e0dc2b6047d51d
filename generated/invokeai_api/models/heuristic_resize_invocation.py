from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class HeuristicResizeInvocation(AnyInvocation):
    """Resize an image using a heuristic method. Preserves edge maps.

    Attributes:
        height: The height to resize to (px). At least 1. Default: 512.
        image: The image to resize
        width: The width to resize to (px). At least 1. Default: 512.
    """

    type_: Literal["heuristic_resize"] = "heuristic_resize"
    height: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
