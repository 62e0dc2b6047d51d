from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageChannelInvocationChannel
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageChannelInvocation(AnyInvocation):
    """Gets a channel from an image.

    Attributes:
        board: The board to save the image to
        channel: The channel to get. Default: 'A'.
        image: The image to get the channel from
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["img_chan"] = "img_chan"
    board: BoardField | None | Unset = UNSET
    channel: ImageChannelInvocationChannel | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
