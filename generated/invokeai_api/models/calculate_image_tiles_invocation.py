from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class CalculateImageTilesInvocation(AnyInvocation):
    """Calculate the coordinates and overlaps of tiles that cover a target image shape.

    Attributes:
        image_height: The image height, in pixels, to calculate tiles for. At least 1. Default: 1024.
        image_width: The image width, in pixels, to calculate tiles for. At least 1. Default: 1024.
        overlap: The target overlap, in pixels, between adjacent tiles. Adjacent tiles will overlap by at least this
            amount. At least 0. Default: 128.
        tile_height: The tile height, in pixels. At least 1. Default: 576.
        tile_width: The tile width, in pixels. At least 1. Default: 576.
    """

    type_: Literal["calculate_image_tiles"] = "calculate_image_tiles"
    image_height: int | Unset = UNSET
    image_width: int | Unset = UNSET
    overlap: int | Unset = UNSET
    tile_height: int | Unset = UNSET
    tile_width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
