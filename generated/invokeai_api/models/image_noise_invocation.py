from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import ImageNoiseInvocationNoiseType
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class ImageNoiseInvocation(AnyInvocation):
    """Add noise to an image

    Attributes:
        amount: The amount of noise to add. 0 to 1. Default: 0.1.
        board: The board to save the image to
        image: The image to add noise to
        mask: Optional mask determining where to apply noise (black=noise, white=no noise)
        metadata: Optional metadata to be saved with the image
        noise_color: Whether to add colored noise. Default: True.
        noise_type: The type of noise to add. Default: 'gaussian'.
        seed: Seed for random number generation. 0 to 4294967295. Default: 0.
        size: The size of the noise points. At least 1. Default: 1.
    """

    type_: Literal["img_noise"] = "img_noise"
    amount: float | Unset = UNSET
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    noise_color: bool | Unset = UNSET
    noise_type: ImageNoiseInvocationNoiseType | Unset = UNSET
    seed: int | Unset = UNSET
    size: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
        "mask": "ImageField",
    }
