from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class RectangleMaskInvocation(AnyInvocation):
    """Create a rectangular mask.

    Attributes:
        height: The height of the entire mask.
        metadata: Optional metadata to be saved with the image
        rectangle_height: The height of the rectangular masked region.
        rectangle_width: The width of the rectangular masked region.
        width: The width of the entire mask.
        x_left: The left x-coordinate of the rectangular masked region (inclusive).
        y_top: The top y-coordinate of the rectangular masked region (inclusive).
    """

    type_: Literal["rectangle_mask"] = "rectangle_mask"
    height: int | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    rectangle_height: int | None | Unset = UNSET
    rectangle_width: int | None | Unset = UNSET
    width: int | None | Unset = UNSET
    x_left: int | None | Unset = UNSET
    y_top: int | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
