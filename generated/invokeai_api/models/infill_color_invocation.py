from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .color_field import ColorField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InfillColorInvocation(AnyInvocation):
    """Infills transparent areas of an image with a solid color

    Attributes:
        board: The board to save the image to
        color: The color to use to infill. Default: {'a': 255, 'b': 127, 'g': 127, 'r': 127}.
        image: The image to process
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["infill_rgba"] = "infill_rgba"
    board: BoardField | None | Unset = UNSET
    color: ColorField | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "color": "ColorField",
        "image": "ImageField",
    }
