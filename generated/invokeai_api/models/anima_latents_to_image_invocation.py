from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .latents_field import LatentsField
    from .metadata_field import MetadataField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class AnimaLatentsToImageInvocation(AnyInvocation):
    """Generates an image from latents using the Anima VAE.

    Supports the Wan 2.1 QwenImage VAE (AutoencoderKLWan) with explicit
    latent denormalization, and FLUX VAE as fallback.

    Attributes:
        board: The board to save the image to
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        vae: VAE
    """

    type_: Literal["anima_l2i"] = "anima_l2i"
    board: BoardField | None | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "latents": "LatentsField",
        "vae": "VAEField",
    }
