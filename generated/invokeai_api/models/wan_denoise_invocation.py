# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

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
    GPU-resident at any time."""

    type_: Literal["wan_denoise"] = "wan_denoise"
    add_noise: bool | Unset = UNSET
    """Add noise based on denoising start. Default: True."""
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    """A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be fully
    denoised, and 1.0 represent the regions to be preserved."""
    denoising_end: float | Unset = UNSET
    """When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0."""
    denoising_start: float | Unset = UNSET
    """When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0."""
    guidance_scale: float | Unset = UNSET
    """Classifier-free guidance scale. 4.0 is the Wan 2.2 default for A14B; TI2V-5B can tolerate higher values up
    to ~5.5. At least 1. Default: 4.0."""
    guidance_scale_low_noise: float | None | Unset = UNSET
    """Optional separate CFG scale for the low-noise expert (Wan 2.2 A14B only). Values below 1.0 (including 0)
    fall back to the primary 'Guidance Scale'. Ignored for TI2V-5B. At least 0."""
    height: int | Unset = UNSET
    """Height of the generated image. More than 0, a multiple of 16. Default: 1024."""
    latents: LatentsField | None | Unset = UNSET
    """Latents tensor"""
    negative_conditioning: None | Unset | WanConditioningField = UNSET
    """Negative conditioning tensor"""
    positive_conditioning: None | Unset | WanConditioningField = UNSET
    """Positive conditioning tensor"""
    ref_image: None | Unset | WanRefImageConditioningField = UNSET
    """Reference-image (VAE-latent) conditioning for Wan 2.2 I2V."""
    seed: int | Unset = UNSET
    """Randomness seed for reproducibility. Default: 0."""
    steps: int | Unset = UNSET
    """Number of denoising steps. More than 0. Default: 40."""
    transformer: None | Unset | WanTransformerField = UNSET
    """Wan transformer field (transformer + optional dual-expert metadata)."""
    width: int | Unset = UNSET
    """Width of the generated image. More than 0, a multiple of 16. Default: 1024."""
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
