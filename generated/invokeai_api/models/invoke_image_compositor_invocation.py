# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeImageCompositorInvocation(AnyInvocation):
    """Removes backdrop from subject image then overlays subject on background image. Originally created by
    @dwringer"""

    type_: Literal["invokeai_img_composite"] = "invokeai_img_composite"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    chroma_key: str | Unset = UNSET
    """Can be empty for corner flood select, or CSS-3 color or tuple"""
    fill_x: bool | Unset = UNSET
    """Scale base subject image to fit background width. Default: False."""
    fill_y: bool | Unset = UNSET
    """Scale base subject image to fit background height. Default: True."""
    image_background: ImageField | None | Unset = UNSET
    """Image of a background scene"""
    image_subject: ImageField | None | Unset = UNSET
    """Image of the subject on a plain monochrome background"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    threshold: int | Unset = UNSET
    """Subject isolation flood-fill threshold. At least 0. Default: 50."""
    x_offset: int | Unset = UNSET
    """x-offset for the subject. Default: 0."""
    y_offset: int | Unset = UNSET
    """y-offset for the subject. Default: 0."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image_background": "ImageField",
        "image_subject": "ImageField",
    }
