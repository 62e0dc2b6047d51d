from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageScaleInvocationResampleMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageScaleInvocation(AnyInvocation):
    """Scales an image by a factor

    Attributes:
        board: The board to save the image to
        image: The image to scale
        metadata: Optional metadata to be saved with the image
        resample_mode: The resampling mode. Default: 'bicubic'.
        scale_factor: The factor by which to scale the image. More than 0. Default: 2.0.
    """

    type_: Literal["img_scale"] = "img_scale"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    resample_mode: ImageScaleInvocationResampleMode | Unset = UNSET
    scale_factor: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
