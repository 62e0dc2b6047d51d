from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .denoise_mask_field import DenoiseMaskField
    from .flux_conditioning_field import FluxConditioningField
    from .flux_kontext_conditioning_field import FluxKontextConditioningField
    from .latents_field import LatentsField
    from .literals import Flux2DenoiseInvocationScheduler
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class Flux2DenoiseInvocation(AnyInvocation):
    """Run denoising process with a FLUX.2 Klein transformer model.

    This node is designed for FLUX.2 Klein models which use Qwen3 as the text encoder.
    Regional prompting is supported via per-conditioning masks (single mask is applied
    to every transformer block via `joint_attention_kwargs`). ControlNet and IP-Adapters
    are not supported. Regional masking is skipped when reference images are attached.

    Attributes:
        add_noise: Add noise based on denoising start. Default: True.
        cfg_scale: Classifier-Free Guidance scale. Default: 1.0.
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        guidance: Guidance strength for distilled guidance-embedding models. Inert for all current FLUX.2 Klein
            variants (their guidance_embeds weights are absent/zero); kept for node-graph compatibility and
            future guidance-embedded models. 0 to 20. Default: 4.0.
        height: Height of the generated image. A multiple of 16. Default: 1024.
        kontext_conditioning: FLUX Kontext conditioning (reference images for multi-reference image editing).
        latents: Latents tensor
        negative_text_conditioning: Negative conditioning tensor. Can be None if cfg_scale is 1.0.
        noise: Noise tensor
        num_steps: Number of diffusion steps. Use 4 for distilled models, 28+ for base models. Default: 4.
        positive_text_conditioning: Positive conditioning tensor
        scheduler: Scheduler (sampler) for the denoising process. 'euler' is fast and standard. 'heun' is 2nd-order
            (better quality, 2x slower). 'lcm' is optimized for few steps. Default: 'euler'.
        seed: Randomness seed for reproducibility. Default: 0.
        transformer: Flux model (Transformer) to load
        vae: FLUX.2 VAE model (required for BN statistics).
        width: Width of the generated image. A multiple of 16. Default: 1024.
    """

    type_: Literal["flux2_denoise"] = "flux2_denoise"
    add_noise: bool | Unset = UNSET
    cfg_scale: float | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    guidance: float | Unset = UNSET
    height: int | Unset = UNSET
    kontext_conditioning: FluxKontextConditioningField | list[FluxKontextConditioningField] | None | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    negative_text_conditioning: FluxConditioningField | None | Unset = UNSET
    noise: LatentsField | None | Unset = UNSET
    num_steps: int | Unset = UNSET
    positive_text_conditioning: FluxConditioningField | list[FluxConditioningField] | None | Unset = UNSET
    scheduler: Flux2DenoiseInvocationScheduler | Unset = UNSET
    seed: int | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "denoise_mask": "DenoiseMaskField",
        "kontext_conditioning": "FluxKontextConditioningField|[FluxKontextConditioningField]",
        "latents": "LatentsField",
        "negative_text_conditioning": "FluxConditioningField",
        "noise": "LatentsField",
        "positive_text_conditioning": "FluxConditioningField|[FluxConditioningField]",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
