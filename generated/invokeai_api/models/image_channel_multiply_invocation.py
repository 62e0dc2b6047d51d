# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageChannelMultiplyInvocationChannelType0
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageChannelMultiplyInvocation(AnyInvocation):
    """Scale a specific color channel of an image."""

    type_: Literal["img_channel_multiply"] = "img_channel_multiply"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    channel: ImageChannelMultiplyInvocationChannelType0 | None | Unset = UNSET
    """Which channel to adjust"""
    image: ImageField | None | Unset = UNSET
    """The image to adjust"""
    invert_channel: bool | Unset = UNSET
    """Invert the channel after scaling. Default: False."""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    scale: float | Unset = UNSET
    """The amount to scale the channel by. At least 0. Default: 1.0."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
