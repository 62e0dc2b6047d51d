from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MLSDDetectionInvocation(AnyInvocation):
    """Generates an line segment map using MLSD.

    Attributes:
        board: The board to save the image to
        distance_threshold: Threshold for including a line segment - lines shorter than this distance will be discarded. At
            least 0. Default: 20.0.
        image: The image to process
        metadata: Optional metadata to be saved with the image
        score_threshold: The threshold used to score points when determining line segments. At least 0. Default: 0.1.
    """

    type_: Literal["mlsd_detection"] = "mlsd_detection"
    board: BoardField | None | Unset = UNSET
    distance_threshold: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    score_threshold: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
