from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MaskEdgeInvocation(AnyInvocation):
    """Applies an edge mask to an image

    Attributes:
        board: The board to save the image to
        edge_blur: The amount of blur on the edge
        edge_size: The size of the edge
        high_threshold: Second threshold for the hysteresis procedure in Canny edge detection
        image: The image to apply the mask to
        low_threshold: First threshold for the hysteresis procedure in Canny edge detection
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["mask_edge"] = "mask_edge"
    board: BoardField | None | Unset = UNSET
    edge_blur: int | None | Unset = UNSET
    edge_size: int | None | Unset = UNSET
    high_threshold: int | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    low_threshold: int | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
