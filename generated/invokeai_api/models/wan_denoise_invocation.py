from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .denoise_mask_field import DenoiseMaskField
    from .latents_field import LatentsField
    from .wan_conditioning_field import WanConditioningField
    from .wan_ref_image_conditioning_field import WanRefImageConditioningField
    from .wan_transformer_field import WanTransformerField


@define(kw_only=True, repr=False)
class WanDenoiseInvocation(AnyInvocation):
    """Run the denoising process with a Wan 2.2 model.

    Drives the flow-matching schedule the model ships with (UniPC with flow
    sigmas for the Wan 2.2 reference repos; see ``_build_scheduler``). CFG is
    supported when negative conditioning is provided and ``guidance_scale != 1.0``.

    For Wan 2.2 A14B the high-noise expert handles timesteps at and above
    ``boundary_ratio * num_train_timesteps``; the low-noise expert handles
    timesteps below. Both experts share the model cache; only the active one is
    GPU-resident at any time.

    Attributes:
        add_noise: Add noise based on denoising start. Default: True.
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        guidance_scale: Classifier-free guidance scale. 4.0 is the Wan 2.2 default for A14B; TI2V-5B can tolerate higher
            values up to ~5.5. At least 1. Default: 4.0.
        guidance_scale_low_noise: Optional separate CFG scale for the low-noise expert (Wan 2.2 A14B only). Values below 1.0
            (including 0) fall back to the primary 'Guidance Scale'. Ignored for TI2V-5B. At least 0.
        height: Height of the generated image. More than 0, a multiple of 16. Default: 1024.
        latents: Latents tensor
        negative_conditioning: Negative conditioning tensor
        positive_conditioning: Positive conditioning tensor
        ref_image: Reference-image (VAE-latent) conditioning for Wan 2.2 I2V.
        seed: Randomness seed for reproducibility. Default: 0.
        steps: Number of denoising steps. More than 0. Default: 40.
        transformer: Wan transformer field (transformer + optional dual-expert metadata).
        width: Width of the generated image. More than 0, a multiple of 16. Default: 1024.
    """

    type_: Literal["wan_denoise"] = "wan_denoise"
    add_noise: bool | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    guidance_scale_low_noise: float | None | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    negative_conditioning: None | Unset | WanConditioningField = UNSET
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
        "denoise_mask": "DenoiseMaskField",
        "latents": "LatentsField",
        "negative_conditioning": "WanConditioningField",
        "positive_conditioning": "WanConditioningField",
        "ref_image": "WanRefImageConditioningField",
        "transformer": "WanTransformerField",
    }
