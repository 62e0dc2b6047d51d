from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class ShowImageInvocation(AnyInvocation):
    """Displays a provided image using the OS image viewer, and passes it forward in the pipeline.

    Attributes:
        image: The image to show
    """

    type_: Literal["show_image"] = "show_image"
    image: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
