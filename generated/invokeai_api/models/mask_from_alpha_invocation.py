from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MaskFromAlphaInvocation(AnyInvocation):
    """Extracts the alpha channel of an image as a mask.

    Attributes:
        board: The board to save the image to
        image: The image to create the mask from
        invert: Whether or not to invert the mask. Default: False.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["tomask"] = "tomask"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
