from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import PBRMapsInvocationBorderMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class PBRMapsInvocation(AnyInvocation):
    """Generate Normal, Displacement and Roughness Map from a given image

    Attributes:
        board: The board to save the image to
        border_mode: Border mode to apply to eliminate any artifacts or seams. Default: 'none'.
        image: Input image
        metadata: Optional metadata to be saved with the image
        tile_size: Tile size. Default: 512.
    """

    type_: Literal["pbr_maps"] = "pbr_maps"
    board: BoardField | None | Unset = UNSET
    border_mode: PBRMapsInvocationBorderMode | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    tile_size: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
