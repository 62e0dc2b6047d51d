from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .tile import Tile


@define(kw_only=True, repr=False)
class TileToPropertiesInvocation(AnyInvocation):
    """Split a Tile into its individual properties.

    Attributes:
        tile: The tile to split into properties.
    """

    type_: Literal["tile_to_properties"] = "tile_to_properties"
    tile: None | Tile | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "tile": "Tile",
    }
