from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeImageCompositorInvocation(AnyInvocation):
    """Removes backdrop from subject image then overlays subject on background image. Originally created by
    @dwringer

    Attributes:
        board: The board to save the image to
        chroma_key: Can be empty for corner flood select, or CSS-3 color or tuple
        fill_x: Scale base subject image to fit background width. Default: False.
        fill_y: Scale base subject image to fit background height. Default: True.
        image_background: Image of a background scene
        image_subject: Image of the subject on a plain monochrome background
        metadata: Optional metadata to be saved with the image
        threshold: Subject isolation flood-fill threshold. At least 0. Default: 50.
        x_offset: x-offset for the subject. Default: 0.
        y_offset: y-offset for the subject. Default: 0.
    """

    type_: Literal["invokeai_img_composite"] = "invokeai_img_composite"
    board: BoardField | None | Unset = UNSET
    chroma_key: str | Unset = UNSET
    fill_x: bool | Unset = UNSET
    fill_y: bool | Unset = UNSET
    image_background: ImageField | None | Unset = UNSET
    image_subject: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    threshold: int | Unset = UNSET
    x_offset: int | Unset = UNSET
    y_offset: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image_background": "ImageField",
        "image_subject": "ImageField",
    }
