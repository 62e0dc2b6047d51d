from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ESRGANInvocationModelName
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ESRGANInvocation(AnyInvocation):
    """Upscales an image using RealESRGAN.

    Attributes:
        board: The board to save the image to
        image: The input image
        metadata: Optional metadata to be saved with the image
        model_name: The Real-ESRGAN model to use. Default: 'RealESRGAN_x4plus.pth'.
        tile_size: Tile size for tiled ESRGAN upscaling (0=tiling disabled). At least 0. Default: 400.
    """

    type_: Literal["esrgan"] = "esrgan"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    model_name: ESRGANInvocationModelName | Unset = UNSET
    tile_size: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
