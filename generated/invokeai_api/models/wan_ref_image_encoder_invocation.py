from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class WanRefImageEncoderInvocation(AnyInvocation):
    """VAE-encode a reference image into Wan 2.2 I2V conditioning.

    The wired VAE selects the output shape. With the 16-channel A14B VAE the
    output is a ``[1, 20, T_lat, height // 8, width // 8]`` condition (4-ch
    first-frame mask + 16-ch image latents) that the denoise loop concatenates
    to the noise latents each step, producing the 36-channel input the
    I2V-A14B transformer expects. With the 48-channel TI2V-5B VAE the output
    is a ``[1, 48, 1, height // 16, width // 16]`` condition that the denoise
    loop blends into the noisy latents at every step.

    For image (single-frame) I2V leave ``num_frames=1`` (T_lat=1). For A14B
    video I2V set ``num_frames`` to match the value on the video-denoise node
    (e.g. 81 for the Wan 2.2 reference defaults); TI2V-5B always uses the
    single-frame condition.

    Supply an optional ``end_image`` for **first-last-frame interpolation
    (FLF2V)** — the model then interpolates the motion from ``image`` (first
    frame) to ``end_image`` (final frame). FLF2V is I2V-A14B video only
    (``num_frames > 1``); it is not supported for TI2V-5B or single-frame I2V.

    For T2V (no reference image), omit this node entirely.

    Attributes:
        end_image: Optional end frame for first-last-frame interpolation (FLF2V). When set, the video interpolates from
            the reference image (first frame) to this image (final frame). I2V-A14B video only (num_frames > 1);
            not supported for TI2V-5B or single-frame I2V.
        height: Height to resize the reference image to (must match denoise height). More than 0, a multiple of 16.
            Default: 1024.
        image: Reference image to condition on (the first frame).
        num_frames: Pixel-frame count to build the condition for. Use 1 for single-frame image I2V. For video I2V, set
            this to match the video-denoise node's num_frames (and ensure (num_frames - 1) %% 4 == 0, e.g. 81).
            At least 1. Default: 1.
        vae: VAE
        width: Width to resize the reference image to (must match denoise width). More than 0, a multiple of 16.
            Default: 1024.
    """

    type_: Literal["wan_ref_image_encoder"] = "wan_ref_image_encoder"
    end_image: ImageField | None | Unset = UNSET
    height: int | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    num_frames: int | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "end_image": "ImageField",
        "image": "ImageField",
        "vae": "VAEField",
    }
