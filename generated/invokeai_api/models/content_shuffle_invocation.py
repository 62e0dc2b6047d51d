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
class ContentShuffleInvocation(AnyInvocation):
    """Shuffles the image, similar to a 'liquify' filter."""

    type_: Literal["content_shuffle"] = "content_shuffle"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    image: ImageField | None | Unset = UNSET
    """The image to process"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    scale_factor: int | Unset = UNSET
    """The scale factor used for the shuffle. At least 0. Default: 256."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
