from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MediaPipeFaceDetectionInvocation(AnyInvocation):
    """Detects faces using MediaPipe.

    Attributes:
        board: The board to save the image to
        image: The image to process
        max_faces: Maximum number of faces to detect. At least 1. Default: 1.
        metadata: Optional metadata to be saved with the image
        min_confidence: Minimum confidence for face detection. 0 to 1. Default: 0.5.
    """

    type_: Literal["mediapipe_face_detection"] = "mediapipe_face_detection"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    max_faces: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    min_confidence: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
