# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageChannelOffsetInvocationChannelType0
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageChannelOffsetInvocation(AnyInvocation):
    """Add or subtract a value from a specific color channel of an image."""

    type_: Literal["img_channel_offset"] = "img_channel_offset"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    channel: ImageChannelOffsetInvocationChannelType0 | None | Unset = UNSET
    """Which channel to adjust"""
    image: ImageField | None | Unset = UNSET
    """The image to adjust"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    offset: int | Unset = UNSET
    """The amount to adjust the channel by. -255 to 255. Default: 0."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
