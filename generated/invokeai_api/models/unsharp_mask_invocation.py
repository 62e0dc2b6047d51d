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
class UnsharpMaskInvocation(AnyInvocation):
    """Applies an unsharp mask filter to an image"""

    type_: Literal["unsharp_mask"] = "unsharp_mask"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    image: ImageField | None | Unset = UNSET
    """The image to use"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    radius: float | Unset = UNSET
    """Unsharp mask radius. More than 0. Default: 2."""
    strength: float | Unset = UNSET
    """Unsharp mask strength. At least 0. Default: 50."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
