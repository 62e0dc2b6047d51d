from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class UnsharpMaskInvocation(AnyInvocation):
    """Applies an unsharp mask filter to an image

    Attributes:
        board: The board to save the image to
        image: The image to use
        metadata: Optional metadata to be saved with the image
        radius: Unsharp mask radius. More than 0. Default: 2.
        strength: Unsharp mask strength. At least 0. Default: 50.
    """

    type_: Literal["unsharp_mask"] = "unsharp_mask"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    radius: float | Unset = UNSET
    strength: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
