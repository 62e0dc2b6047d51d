# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class FaceMaskInvocation(AnyInvocation):
    """Face mask creation using mediapipe face detection"""

    type_: Literal["face_mask_detection"] = "face_mask_detection"
    chunk: bool | Unset = UNSET
    """Whether to bypass full image face detection and default to image chunking. Chunking will occur if no faces
    are found in the full image. Default: False."""
    face_ids: str | Unset = UNSET
    """Comma-separated list of face ids to mask eg '0,2,7'. Numbered from 0. Leave empty to mask all. Find face IDs
    with FaceIdentifier node."""
    image: ImageField | None | Unset = UNSET
    """Image to face detect"""
    invert_mask: bool | Unset = UNSET
    """Toggle to invert the mask. Default: False."""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    minimum_confidence: float | Unset = UNSET
    """Minimum confidence for face detection (lower if detection is failing). Default: 0.5."""
    x_offset: float | Unset = UNSET
    """Offset for the X-axis of the face mask. Default: 0.0."""
    y_offset: float | Unset = UNSET
    """Offset for the Y-axis of the face mask. Default: 0.0."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
