from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class CalculateImageTilesEvenSplitInvocation(AnyInvocation):
    """Calculate the coordinates and overlaps of tiles that cover a target image shape.

    Attributes:
        image_height: The image height, in pixels, to calculate tiles for. At least 1. Default: 1024.
        image_width: The image width, in pixels, to calculate tiles for. At least 1. Default: 1024.
        num_tiles_x: Number of tiles to divide image into on the x axis. At least 1. Default: 2.
        num_tiles_y: Number of tiles to divide image into on the y axis. At least 1. Default: 2.
        overlap: The overlap, in pixels, between adjacent tiles. At least 0, a multiple of 8. Default: 128.
    """

    type_: Literal["calculate_image_tiles_even_split"] = "calculate_image_tiles_even_split"
    image_height: int | Unset = UNSET
    image_width: int | Unset = UNSET
    num_tiles_x: int | Unset = UNSET
    num_tiles_y: int | Unset = UNSET
    overlap: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
