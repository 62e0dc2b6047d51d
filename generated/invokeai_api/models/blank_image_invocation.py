from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .color_field import ColorField
    from .literals import BlankImageInvocationMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class BlankImageInvocation(AnyInvocation):
    """Creates a blank image and forwards it to the pipeline

    Attributes:
        board: The board to save the image to
        color: The color of the image. Default: {'a': 255, 'b': 0, 'g': 0, 'r': 0}.
        height: The height of the image. Default: 512.
        metadata: Optional metadata to be saved with the image
        mode: The mode of the image. Default: 'RGB'.
        width: The width of the image. Default: 512.
    """

    type_: Literal["blank_image"] = "blank_image"
    board: BoardField | None | Unset = UNSET
    color: ColorField | Unset = UNSET
    height: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    mode: BlankImageInvocationMode | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "color": "ColorField",
    }
