from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .metadata_field import MetadataField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class MaskTensorToImageInvocation(AnyInvocation):
    """Convert a mask tensor to an image.

    Attributes:
        board: The board to save the image to
        mask: The mask tensor to convert.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["tensor_mask_to_image"] = "tensor_mask_to_image"
    board: BoardField | None | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "mask": "TensorField",
    }
