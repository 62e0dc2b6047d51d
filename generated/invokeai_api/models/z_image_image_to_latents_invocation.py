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
class ZImageImageToLatentsInvocation(AnyInvocation):
    """Generates latents from an image using Z-Image VAE (supports both Diffusers and FLUX VAE).

    Attributes:
        board: The board to save the image to
        image: The image to encode.
        metadata: Optional metadata to be saved with the image
        vae: VAE
    """

    type_: Literal["z_image_i2l"] = "z_image_i2l"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
        "vae": "VAEField",
    }
