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
class DWOpenposeDetectionInvocation(AnyInvocation):
    """Generates an openpose pose from an image using DWPose"""

    type_: Literal["dw_openpose_detection"] = "dw_openpose_detection"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    draw_body: bool | Unset = UNSET
    """Default: True."""
    draw_face: bool | Unset = UNSET
    """Default: False."""
    draw_hands: bool | Unset = UNSET
    """Default: False."""
    image: ImageField | None | Unset = UNSET
    """The image to process"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
