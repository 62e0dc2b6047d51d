from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class FaceOffInvocation(AnyInvocation):
    """Bound, extract, and mask a face from an image using MediaPipe detection

    Attributes:
        chunk: Whether to bypass full image face detection and default to image chunking. Chunking will occur if no
            faces are found in the full image. Default: False.
        face_id: The face ID to process, numbered from 0. Multiple faces not supported. Find a face's ID with
            FaceIdentifier node. At least 0. Default: 0.
        image: Image for face detection
        metadata: Optional metadata to be saved with the image
        minimum_confidence: Minimum confidence for face detection (lower if detection is failing). Default: 0.5.
        padding: All-axis padding around the mask in pixels. Default: 0.
        x_offset: X-axis offset of the mask. Default: 0.0.
        y_offset: Y-axis offset of the mask. Default: 0.0.
    """

    type_: Literal["face_off"] = "face_off"
    chunk: bool | Unset = UNSET
    face_id: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    minimum_confidence: float | Unset = UNSET
    padding: int | Unset = UNSET
    x_offset: float | Unset = UNSET
    y_offset: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
