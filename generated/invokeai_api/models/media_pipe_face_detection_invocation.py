# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MediaPipeFaceDetectionInvocation(AnyInvocation):
    """Detects faces using MediaPipe."""

    type_: Literal["mediapipe_face_detection"] = "mediapipe_face_detection"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    image: ImageField | None | Unset = UNSET
    """The image to process"""
    max_faces: int | Unset = UNSET
    """Maximum number of faces to detect. At least 1. Default: 1."""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    min_confidence: float | Unset = UNSET
    """Minimum confidence for face detection. 0 to 1. Default: 0.5."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
