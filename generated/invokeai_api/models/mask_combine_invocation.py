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
class MaskCombineInvocation(AnyInvocation):
    """Combine two masks together by multiplying them using `PIL.ImageChops.multiply()`."""

    type_: Literal["mask_combine"] = "mask_combine"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    mask1: ImageField | None | Unset = UNSET
    """The first mask to combine"""
    mask2: ImageField | None | Unset = UNSET
    """The second image to combine"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "mask1": "ImageField",
        "mask2": "ImageField",
    }
