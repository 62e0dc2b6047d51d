# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .gemma2_encoder_field import Gemma2EncoderField
    from .latents_field import LatentsField
    from .metadata_field import MetadataField
    from .pid_decoder_field import PiDDecoderField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class SDXLPiDDecodeInvocation(AnyInvocation):
    """Decode an SDXL latent with the PiD pixel-diffusion decoder.

    Produces a 4x super-resolved image in a single pass. The SDXL latent is
    4-channel at an 8x down-factor, so it is denormalized (``z / scaling_factor``)
    and handed straight to PiD - no packing needed."""

    type_: Literal["sdxl_pid_decode"] = "sdxl_pid_decode"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    gemma2_encoder: Gemma2EncoderField | None | Unset = UNSET
    """Gemma-2 caption encoder. Required by PiD."""
    latents: LatentsField | None | Unset = UNSET
    """Latents tensor"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    num_inference_steps: int | Unset = UNSET
    """Number of PiD distill steps. The released checkpoints are distilled for 4; the student schedule has only 4
    transitions, so higher counts cannot add sampling steps. 1 to 4. Default: 4."""
    pid_decoder: None | PiDDecoderField | Unset = UNSET
    """PiD SDXL decoder checkpoint."""
    prompt: None | str | Unset = UNSET
    """Text prompt the latent was generated from. PiD conditions on it."""
    seed: int | Unset = UNSET
    """Seed for the PiD decoder's noise. Default: 0."""
    vae: None | Unset | VAEField = UNSET
    """SDXL VAE, used to read scaling_factor / shift_factor. If omitted, the SDXL fallback constants (0.13025 /
    0.0) are used."""
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
