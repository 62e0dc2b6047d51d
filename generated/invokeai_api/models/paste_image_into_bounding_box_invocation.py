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
class PasteImageIntoBoundingBoxInvocation(AnyInvocation):
    """Paste the source image into the target image at the given bounding box.

    The source image must be the same size as the bounding box, and the bounding box must fit within the target
    image.

    Attributes:
        board: The board to save the image to
        bounding_box: The bounding box to paste the image into
        metadata: Optional metadata to be saved with the image
        source_image: The image to paste
        target_image: The image to paste into
    """

    type_: Literal["paste_image_into_bounding_box"] = "paste_image_into_bounding_box"
    board: BoardField | None | Unset = UNSET
    bounding_box: BoundingBoxField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    source_image: ImageField | None | Unset = UNSET
    target_image: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "bounding_box": "BoundingBoxField",
        "source_image": "ImageField",
        "target_image": "ImageField",
    }
