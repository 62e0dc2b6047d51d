from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .tile import Tile


@define(kw_only=True, repr=False)
class PairTileImageInvocation(AnyInvocation):
    """Pair an image with its tile properties.

    Attributes:
        image: The tile image.
        tile: The tile properties.
    """

    type_: Literal["pair_tile_image"] = "pair_tile_image"
    image: ImageField | None | Unset = UNSET
    tile: None | Tile | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "tile": "Tile",
    }
