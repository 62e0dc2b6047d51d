from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ApplyMaskToImageInvocation(AnyInvocation):
    """Extracts a region from a generated image using a mask and blends it seamlessly onto a source image.
    The mask uses black to indicate areas to keep from the generated image and white for areas to discard.

    Attributes:
        board: The board to save the image to
        image: The image from which to extract the masked region
        invert_mask: Whether to invert the mask before applying it. Default: False.
        mask: The mask defining the region (black=keep, white=discard)
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["apply_mask_to_image"] = "apply_mask_to_image"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert_mask: bool | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
        "mask": "ImageField",
    }
