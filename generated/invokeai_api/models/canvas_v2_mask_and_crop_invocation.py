from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class CanvasV2MaskAndCropInvocation(AnyInvocation):
    """Handles Canvas V2 image output masking and cropping

    Deprecated: may be removed in a future version.

    Attributes:
        board: The board to save the image to
        generated_image: The image to apply the mask to
        mask: The mask to apply
        mask_blur: The amount to blur the mask by. At least 0. Default: 0.
        metadata: Optional metadata to be saved with the image
        source_image: The source image onto which the masked generated image is pasted. If omitted, the masked generated
            image is returned with transparency.
    """

    type_: Literal["canvas_v2_mask_and_crop"] = "canvas_v2_mask_and_crop"
    board: BoardField | None | Unset = UNSET
    generated_image: ImageField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    mask_blur: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    source_image: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "generated_image": "ImageField",
        "mask": "ImageField",
        "source_image": "ImageField",
    }
