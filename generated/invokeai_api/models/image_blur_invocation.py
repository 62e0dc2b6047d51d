from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageBlurInvocationBlurType
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageBlurInvocation(AnyInvocation):
    """Blurs an image

    Attributes:
        blur_type: The type of blur. Default: 'gaussian'.
        board: The board to save the image to
        image: The image to blur
        metadata: Optional metadata to be saved with the image
        radius: The blur radius. At least 0. Default: 8.0.
    """

    type_: Literal["img_blur"] = "img_blur"
    blur_type: ImageBlurInvocationBlurType | Unset = UNSET
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    radius: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
