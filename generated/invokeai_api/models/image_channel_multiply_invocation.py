from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageChannelMultiplyInvocationChannelType0
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageChannelMultiplyInvocation(AnyInvocation):
    """Scale a specific color channel of an image.

    Attributes:
        board: The board to save the image to
        channel: Which channel to adjust
        image: The image to adjust
        invert_channel: Invert the channel after scaling. Default: False.
        metadata: Optional metadata to be saved with the image
        scale: The amount to scale the channel by. At least 0. Default: 1.0.
    """

    type_: Literal["img_channel_multiply"] = "img_channel_multiply"
    board: BoardField | None | Unset = UNSET
    channel: ImageChannelMultiplyInvocationChannelType0 | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert_channel: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    scale: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
