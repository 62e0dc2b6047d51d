from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .denoise_mask_field import DenoiseMaskField
    from .latents_field import LatentsField
    from .literals import ZImageDenoiseMetaInvocationScheduler
    from .metadata_field import MetadataField
    from .transformer_field import TransformerField
    from .vae_field import VAEField
    from .z_image_conditioning_field import ZImageConditioningField
    from .z_image_control_field import ZImageControlField


@define(kw_only=True, repr=False)
class ZImageDenoiseMetaInvocation(AnyInvocation):
    """Run denoising process with a Z-Image transformer model + metadata.

    Attributes:
        add_noise: Add noise based on denoising start. Default: True.
        control: Z-Image control conditioning for spatial control (Canny, HED, Depth, Pose, MLSD).
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        guidance_scale: Guidance scale for classifier-free guidance. 1.0 = no CFG (recommended for Z-Image-Turbo). Values >
            1.0 amplify guidance. At least 1. Default: 1.0.
        height: Height of the generated image. A multiple of 16. Default: 1024.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        negative_conditioning: Negative conditioning tensor
        noise: Noise tensor
        positive_conditioning: Positive conditioning tensor
        scheduler: Scheduler (sampler) for the denoising process. Euler is the default and recommended. Heun is 2nd-
            order (better quality, 2x slower). LCM works with Turbo only (not Base). Default: 'euler'.
        seed: Randomness seed for reproducibility. Default: 0.
        shift: Override the timestep shift (mu) for the sigma schedule. Leave blank to auto-calculate based on
            image dimensions (recommended). Lower values (~0.5) produce less noise shifting, higher values
            (~1.15) produce more. At least 0.
        steps: Number of denoising steps. 8 recommended for Z-Image-Turbo. More than 0. Default: 8.
        transformer: Z-Image model (Transformer) to load
        vae: VAE Required for control conditioning.
        width: Width of the generated image. A multiple of 16. Default: 1024.
    """

    type_: Literal["z_image_denoise_meta"] = "z_image_denoise_meta"
    add_noise: bool | Unset = UNSET
    control: None | Unset | ZImageControlField = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    negative_conditioning: list[ZImageConditioningField] | None | Unset | ZImageConditioningField = UNSET
    noise: LatentsField | None | Unset = UNSET
    positive_conditioning: list[ZImageConditioningField] | None | Unset | ZImageConditioningField = UNSET
    scheduler: ZImageDenoiseMetaInvocationScheduler | Unset = UNSET
    seed: int | Unset = UNSET
    shift: float | None | Unset = UNSET
    steps: int | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "ZImageControlField",
        "denoise_mask": "DenoiseMaskField",
        "latents": "LatentsField",
        "negative_conditioning": "ZImageConditioningField|[ZImageConditioningField]",
        "noise": "LatentsField",
        "positive_conditioning": "ZImageConditioningField|[ZImageConditioningField]",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
