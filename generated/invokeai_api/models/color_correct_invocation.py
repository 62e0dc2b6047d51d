from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ColorCorrectInvocationColorspace
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ColorCorrectInvocation(AnyInvocation):
    """Matches the color histogram of a base image to a reference image, optionally
    using a mask to only color-correct certain regions of the base image.

    Attributes:
        base_image: The image to color-correct
        board: The board to save the image to
        color_reference: Reference image for color-correction
        colorspace: Colorspace in which to apply histogram matching. Default: 'RGB'.
        mask: Optional mask to limit color correction area
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["color_correct"] = "color_correct"
    base_image: ImageField | None | Unset = UNSET
    board: BoardField | None | Unset = UNSET
    color_reference: ImageField | None | Unset = UNSET
    colorspace: ColorCorrectInvocationColorspace | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "base_image": "ImageField",
        "board": "BoardField",
        "color_reference": "ImageField",
        "mask": "ImageField",
    }
