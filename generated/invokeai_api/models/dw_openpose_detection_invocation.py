from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class DWOpenposeDetectionInvocation(AnyInvocation):
    """Generates an openpose pose from an image using DWPose

    Attributes:
        board: The board to save the image to
        draw_body: Default: True.
        draw_face: Default: False.
        draw_hands: Default: False.
        image: The image to process
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["dw_openpose_detection"] = "dw_openpose_detection"
    board: BoardField | None | Unset = UNSET
    draw_body: bool | Unset = UNSET
    draw_face: bool | Unset = UNSET
    draw_hands: bool | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
