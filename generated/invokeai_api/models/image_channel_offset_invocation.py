from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageChannelOffsetInvocationChannelType0
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageChannelOffsetInvocation(AnyInvocation):
    """Add or subtract a value from a specific color channel of an image.

    Attributes:
        board: The board to save the image to
        channel: Which channel to adjust
        image: The image to adjust
        metadata: Optional metadata to be saved with the image
        offset: The amount to adjust the channel by. -255 to 255. Default: 0.
    """

    type_: Literal["img_channel_offset"] = "img_channel_offset"
    board: BoardField | None | Unset = UNSET
    channel: ImageChannelOffsetInvocationChannelType0 | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    offset: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
