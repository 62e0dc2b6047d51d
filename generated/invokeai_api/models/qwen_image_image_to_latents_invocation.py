from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class QwenImageImageToLatentsInvocation(AnyInvocation):
    """Generates latents from an image using the Qwen Image VAE.

    Attributes:
        board: The board to save the image to
        height: Resize the image to this height before encoding. If not set, encodes at the image's original size.
        image: The image to encode.
        metadata: Optional metadata to be saved with the image
        tile_size: The tile size for VAE tiling in pixels (image space). If set to 0, the default tile size for the
            model will be used. Larger tile sizes generally produce better results at the cost of higher memory
            usage. Values between 1 and 64 are raised to 64. A multiple of 8. Default: 0.
        tiled: Processing using overlapping tiles (reduce memory consumption). Default: False.
        vae: VAE
        width: Resize the image to this width before encoding. If not set, encodes at the image's original size.
    """

    type_: Literal["qwen_image_i2l"] = "qwen_image_i2l"
    board: BoardField | None | Unset = UNSET
    height: int | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    tile_size: int | Unset = UNSET
    tiled: bool | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    width: int | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
        "vae": "VAEField",
    }
