from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .tile_with_image import TileWithImage


@define(kw_only=True, repr=False)
class PairTileImageOutput(AnyInvocationOutput):
    """PairTileImageOutput

    Attributes:
        tile_with_image: A tile description with its corresponding image.
    """

    tile_with_image: TileWithImage
    type_: Literal["pair_tile_image_output"] = "pair_tile_image_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "tile_with_image": "TileWithImage",
    }
