from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MaskCombineInvocation(AnyInvocation):
    """Combine two masks together by multiplying them using `PIL.ImageChops.multiply()`.

    Attributes:
        board: The board to save the image to
        mask1: The first mask to combine
        mask2: The second image to combine
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["mask_combine"] = "mask_combine"
    board: BoardField | None | Unset = UNSET
    mask1: ImageField | None | Unset = UNSET
    mask2: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "mask1": "ImageField",
        "mask2": "ImageField",
    }
