from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class FaceMaskInvocation(AnyInvocation):
    """Face mask creation using mediapipe face detection

    Attributes:
        chunk: Whether to bypass full image face detection and default to image chunking. Chunking will occur if no
            faces are found in the full image. Default: False.
        face_ids: Comma-separated list of face ids to mask eg '0,2,7'. Numbered from 0. Leave empty to mask all. Find
            face IDs with FaceIdentifier node.
        image: Image to face detect
        invert_mask: Toggle to invert the mask. Default: False.
        metadata: Optional metadata to be saved with the image
        minimum_confidence: Minimum confidence for face detection (lower if detection is failing). Default: 0.5.
        x_offset: Offset for the X-axis of the face mask. Default: 0.0.
        y_offset: Offset for the Y-axis of the face mask. Default: 0.0.
    """

    type_: Literal["face_mask_detection"] = "face_mask_detection"
    chunk: bool | Unset = UNSET
    face_ids: str | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert_mask: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    minimum_confidence: float | Unset = UNSET
    x_offset: float | Unset = UNSET
    y_offset: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
