from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ExpandMaskWithFadeInvocation(AnyInvocation):
    """Expands a mask with a fade effect. The mask uses black to indicate areas to keep from the generated image
    and white for areas to discard.
    The mask is thresholded to create a binary mask, and then a distance transform is applied to create a fade
    effect.
    The fade size is specified in pixels, and the mask is expanded by that amount. The result is a mask with a
    smooth transition from black to white.
    If the fade size is 0, the mask is returned as-is.

    Attributes:
        board: The board to save the image to
        fade_size_px: The size of the fade in pixels. At least 0. Default: 32.
        mask: The mask to expand
        metadata: Optional metadata to be saved with the image
        threshold: The threshold for the binary mask (0-255). 0 to 255. Default: 0.
    """

    type_: Literal["expand_mask_with_fade"] = "expand_mask_with_fade"
    board: BoardField | None | Unset = UNSET
    fade_size_px: int | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    threshold: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "mask": "ImageField",
    }
