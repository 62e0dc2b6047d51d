from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .wan_conditioning_field import WanConditioningField
    from .wan_ref_image_conditioning_field import WanRefImageConditioningField
    from .wan_transformer_field import WanTransformerField


@define(kw_only=True, repr=False)
class WanVideoDenoiseInvocation(AnyInvocation):
    """Run the Wan 2.2 denoising loop on a multi-frame latent tensor.

    The output is a 5D ``[1, C, T_lat, H/8, W/8]`` latent tensor ready for
    :class:`WanLatentsToVideoInvocation` to VAE-decode and encode as MP4.

    Mirrors :class:`WanDenoiseInvocation` for the per-step logic (CFG, MoE
    expert swap at the boundary timestep, LoRA patching, scheduler selection).
    Differences from the image denoise:

    * The noise tensor has a real temporal dim built from ``num_frames``.
    * The I2V condition is built across all latent frames (frame 0
      conditioned, rest zero) via
      :func:`encode_reference_image_to_video_condition` upstream — the
      ``ref_image`` field on this node carries a tensor of shape
      ``[1, 20, T_lat, H_lat, W_lat]`` instead of ``[1, 20, 1, ...]``.
    * No ``denoising_start`` / ``denoising_end`` / initial-latents inputs.
      The image denoise node uses those for img2img (noise injection on an
      existing latent), but image-conditioned video generation flows through
      the reference-frame conditioning mechanism instead — the first frame
      drives subsequent frames at every step, so a partial-schedule run from
      an initial latent has no analogue here. Run the schedule from t=1
      to t=0 every time. The base ``WanDenoiseInvocation`` still handles
      the img2img case for stills.

    Attributes:
        guidance_scale: Classifier-free guidance scale. Wan 2.2 video reference uses 5.0 for the high-noise expert and 4.0
            for the low-noise expert. At least 1. Default: 5.0.
        guidance_scale_low_noise: Optional separate CFG scale for the low-noise expert (Wan 2.2 A14B only). Values below 1.0 fall back
            to the primary 'Guidance Scale'. At least 0. Default: 4.0.
        height: Height of the generated video. More than 0, a multiple of 16. Default: 480.
        negative_conditioning: Negative conditioning tensor
        num_frames: Number of output frames. Must satisfy (num_frames - 1) %% 4 == 0 so the latent temporal dim divides
            cleanly. Wan 2.2 was trained at 81 frames @ 16 FPS (~5 s). At least 5. Default: 81.
        positive_conditioning: Positive conditioning tensor
        ref_image: Reference-image (VAE-latent) conditioning for Wan 2.2 I2V.
        seed: Randomness seed for reproducibility. Default: 0.
        steps: Number of denoising steps. More than 0. Default: 40.
        transformer: Wan transformer field. Supported: T2V-A14B / I2V-A14B (dual-expert) and TI2V-5B (single-expert,
            handles both T2V and I2V). All three accept a Reference Image input for image-to-video; A14B uses
            the 36-channel concat scheme while TI2V-5B uses the expand_timesteps first-frame-mask blend.
        width: Width of the generated video. More than 0, a multiple of 16. Default: 832.
    """

    type_: Literal["wan_video_denoise"] = "wan_video_denoise"
    guidance_scale: float | Unset = UNSET
    guidance_scale_low_noise: float | None | Unset = UNSET
    height: int | Unset = UNSET
    negative_conditioning: None | Unset | WanConditioningField = UNSET
    num_frames: int | Unset = UNSET
    positive_conditioning: None | Unset | WanConditioningField = UNSET
    ref_image: None | Unset | WanRefImageConditioningField = UNSET
    seed: int | Unset = UNSET
    steps: int | Unset = UNSET
    transformer: None | Unset | WanTransformerField = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "negative_conditioning": "WanConditioningField",
        "positive_conditioning": "WanConditioningField",
        "ref_image": "WanRefImageConditioningField",
        "transformer": "WanTransformerField",
    }
