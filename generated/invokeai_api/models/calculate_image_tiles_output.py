from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .tile import Tile


@define(kw_only=True, repr=False)
class CalculateImageTilesOutput(AnyInvocationOutput):
    """CalculateImageTilesOutput

    Attributes:
        tiles: The tiles coordinates that cover a particular image shape.
    """

    tiles: list[Tile]
    type_: Literal["calculate_image_tiles_output"] = "calculate_image_tiles_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "tiles": "[Tile]",
    }
