from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .bounding_box_field import BoundingBoxField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class CropImageToBoundingBoxInvocation(AnyInvocation):
    """Crop an image to the given bounding box. If the bounding box is omitted, the image is cropped to the non-
    transparent pixels.

    Attributes:
        board: The board to save the image to
        bounding_box: The bounding box to crop the image to
        image: The image to crop
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["crop_image_to_bounding_box"] = "crop_image_to_bounding_box"
    board: BoardField | None | Unset = UNSET
    bounding_box: BoundingBoxField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "bounding_box": "BoundingBoxField",
        "image": "ImageField",
    }
