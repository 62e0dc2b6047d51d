from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .gemma2_encoder_field import Gemma2EncoderField
    from .latents_field import LatentsField
    from .metadata_field import MetadataField
    from .pid_decoder_field import PiDDecoderField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class ZImagePiDDecodeInvocation(AnyInvocation):
    """Decode a Z-Image latent with the PiD pixel-diffusion decoder.

    Produces a 4x super-resolved image in a single pass (Z-Image decoder is
    trained on FLUX.1 latents; ``sr_scale=4`` with the FLUX VAE's 8x spatial
    down-factor gives a 32x linear scale from latent to pixel).

    Attributes:
        board: The board to save the image to
        gemma2_encoder: Gemma-2 caption encoder. Required by PiD.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        num_inference_steps: Number of PiD distill steps. The released checkpoints are distilled for 4; the student schedule has
            only 4 transitions, so higher counts cannot add sampling steps. 1 to 4. Default: 4.
        pid_decoder: PiD FLUX decoder checkpoint.
        prompt: Text prompt the latent was generated from. PiD conditions on it.
        seed: Seed for the PiD decoder's noise. Default: 0.
        vae: Z-Image VAE used to read scaling_factor / shift_factor. If omitted, the FLUX.1 fallback constants
            (0.3611 / 0.1159) are used.
    """

    type_: Literal["z_image_pid_decode"] = "z_image_pid_decode"
    board: BoardField | None | Unset = UNSET
    gemma2_encoder: Gemma2EncoderField | None | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    pid_decoder: None | PiDDecoderField | Unset = UNSET
    prompt: None | str | Unset = UNSET
    seed: int | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "gemma2_encoder": "Gemma2EncoderField",
        "latents": "LatentsField",
        "pid_decoder": "PiDDecoderField",
        "vae": "VAEField",
    }
