from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class ApplyMaskTensorToImageInvocation(AnyInvocation):
    """Applies a tensor mask to an image.

    The image is converted to RGBA and the mask is applied to the alpha channel.

    Attributes:
        board: The board to save the image to
        image: The image to apply the mask to.
        invert: Whether to invert the mask. Default: False.
        mask: The mask tensor to apply.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["apply_tensor_mask_to_image"] = "apply_tensor_mask_to_image"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert: bool | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
        "mask": "TensorField",
    }
