from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .tile import Tile


@define(kw_only=True, repr=False)
class TileWithImage(Model):
    """TileWithImage

    Attributes:
        image: An image primitive field
    """

    image: ImageField
    tile: Tile
    _specs_ = {
        "image": "ImageField",
        "tile": "Tile",
    }
