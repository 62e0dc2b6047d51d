from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .gemma2_encoder_field import Gemma2EncoderField
    from .image_field import ImageField
    from .metadata_field import MetadataField
    from .pid_decoder_field import PiDDecoderField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class PiDUpscaleInvocation(AnyInvocation):
    """Upscale any image 4x via FLUX VAE encode + PiD pixel-diffusion decode.

    Works for source images that the FLUX VAE can encode (i.e. natural
    photos / generated images at any size that lands on the VAE's 8-pixel
    grid). The caption is used to condition the PiD decoder; leaving it
    empty produces an unconditional decode and is the cheapest option, but
    the model was distilled with rich captions and benefits from one.

    Attributes:
        board: The board to save the image to
        gemma2_encoder: Gemma-2 caption encoder. Required by PiD.
        image: Image to upscale.
        metadata: Optional metadata to be saved with the image
        num_inference_steps: Number of PiD distill steps. The released checkpoints are distilled for 4; the student schedule has
            only 4 transitions, so higher counts cannot add sampling steps. 1 to 4. Default: 4.
        pid_decoder: PiD FLUX decoder checkpoint.
        prompt: Optional caption describing the image. Empty -> empty-caption decode.
        seed: Seed for the PiD decoder's noise. Default: 0.
        vae: FLUX AutoEncoder VAE. PiD upscale runs the FLUX backbone and applies FLUX VAE scaling, and the
            encode path only supports InvokeAI's FLUX AutoEncoder — a diffusers AutoencoderKL (e.g. Z-Image) is
            not supported here.
    """

    type_: Literal["pid_upscale"] = "pid_upscale"
    board: BoardField | None | Unset = UNSET
    gemma2_encoder: Gemma2EncoderField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    pid_decoder: None | PiDDecoderField | Unset = UNSET
    prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "gemma2_encoder": "Gemma2EncoderField",
        "image": "ImageField",
        "pid_decoder": "PiDDecoderField",
        "vae": "VAEField",
    }
