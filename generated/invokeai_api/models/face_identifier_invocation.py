from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class FaceIdentifierInvocation(AnyInvocation):
    """Outputs an image with detected face IDs printed on each face. For use with other FaceTools.

    Attributes:
        board: The board to save the image to
        chunk: Whether to bypass full image face detection and default to image chunking. Chunking will occur if no
            faces are found in the full image. Default: False.
        image: Image to face detect
        metadata: Optional metadata to be saved with the image
        minimum_confidence: Minimum confidence for face detection (lower if detection is failing). Default: 0.5.
    """

    type_: Literal["face_identifier"] = "face_identifier"
    board: BoardField | None | Unset = UNSET
    chunk: bool | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    minimum_confidence: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
