from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class CannyEdgeDetectionInvocation(AnyInvocation):
    """Geneartes an edge map using a cv2's Canny algorithm.

    Attributes:
        board: The board to save the image to
        high_threshold: The high threshold of the Canny pixel gradient (0-255). 0 to 255. Default: 200.
        image: The image to process
        low_threshold: The low threshold of the Canny pixel gradient (0-255). 0 to 255. Default: 100.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["canny_edge_detection"] = "canny_edge_detection"
    board: BoardField | None | Unset = UNSET
    high_threshold: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    low_threshold: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
