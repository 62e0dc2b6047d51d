from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageResizeInvocationResampleMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageResizeInvocation(AnyInvocation):
    """Resizes an image to specific dimensions

    Attributes:
        board: The board to save the image to
        height: The height to resize to (px). More than 0. Default: 512.
        image: The image to resize
        metadata: Optional metadata to be saved with the image
        resample_mode: The resampling mode. Default: 'bicubic'.
        width: The width to resize to (px). More than 0. Default: 512.
    """

    type_: Literal["img_resize"] = "img_resize"
    board: BoardField | None | Unset = UNSET
    height: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    resample_mode: ImageResizeInvocationResampleMode | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
