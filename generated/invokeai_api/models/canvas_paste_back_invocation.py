from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class CanvasPasteBackInvocation(AnyInvocation):
    """Combines two images by using the mask provided. Intended for use on the Unified Canvas.

    Attributes:
        board: The board to save the image to
        mask: The mask to use when pasting
        mask_blur: The amount to blur the mask by. At least 0. Default: 0.
        metadata: Optional metadata to be saved with the image
        source_image: The source image
        target_image: The target image
    """

    type_: Literal["canvas_paste_back"] = "canvas_paste_back"
    board: BoardField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    mask_blur: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    source_image: ImageField | None | Unset = UNSET
    target_image: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "mask": "ImageField",
        "source_image": "ImageField",
        "target_image": "ImageField",
    }
