from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class CanvasOutputInvocation(AnyInvocation):
    """Outputs an image to the canvas staging area.

    Use this node in workflows intended for canvas workflow integration.
    Connect the final image of your workflow to this node to send it
    to the canvas staging area when run via 'Run Workflow on Canvas'.

    Attributes:
        image: The image to process
    """

    type_: Literal["canvas_output"] = "canvas_output"
    image: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
