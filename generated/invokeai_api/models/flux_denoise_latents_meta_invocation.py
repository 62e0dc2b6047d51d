# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .control_lora_field import ControlLoRAField
    from .denoise_mask_field import DenoiseMaskField
    from .flux_conditioning_field import FluxConditioningField
    from .flux_controlnet_field import FluxControlNetField
    from .flux_fill_conditioning_field import FluxFillConditioningField
    from .flux_kontext_conditioning_field import FluxKontextConditioningField
    from .flux_redux_conditioning_field import FluxReduxConditioningField
    from .ip_adapter_field import IPAdapterField
    from .latents_field import LatentsField
    from .literals import FluxDenoiseLatentsMetaInvocationDypePreset, FluxDenoiseLatentsMetaInvocationScheduler
    from .metadata_field import MetadataField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class FluxDenoiseLatentsMetaInvocation(AnyInvocation):
    """Run denoising process with a FLUX transformer model + metadata."""

    type_: Literal["flux_denoise_meta"] = "flux_denoise_meta"
    add_noise: bool | Unset = UNSET
    """Add noise based on denoising start. Default: True."""
    cfg_scale: float | list[float] | Unset = UNSET
    """Classifier-Free Guidance scale. Default: 1.0."""
    cfg_scale_end_step: int | Unset = UNSET
    """Index of the last step to apply cfg_scale. Negative indices count backwards from the last step (e.g. a value
    of -1 refers to the final step). Default: -1."""
    cfg_scale_start_step: int | Unset = UNSET
    """Index of the first step to apply cfg_scale. Negative indices count backwards from the the last step (e.g. a
    value of -1 refers to the final step). Default: 0."""
    control: FluxControlNetField | list[FluxControlNetField] | None | Unset = UNSET
    """ControlNet models."""
    control_lora: ControlLoRAField | None | Unset = UNSET
    """Control LoRA model to load"""
    controlnet_vae: None | Unset | VAEField = UNSET
    """VAE"""
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    """A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be fully
    denoised, and 1.0 represent the regions to be preserved."""
    denoising_end: float | Unset = UNSET
    """When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0."""
    denoising_start: float | Unset = UNSET
    """When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0."""
    dype_exponent: float | None | Unset = UNSET
    """DyPE decay speed (λt). Controls transition from low to high frequency detail. Only used when dype_preset is
    not 'off'. 0 to 1000."""
    dype_preset: FluxDenoiseLatentsMetaInvocationDypePreset | Unset = UNSET
    """DyPE preset for high-resolution generation. 'auto' enables automatically for resolutions > 1536px. 'area'
    enables automatically based on image area. '4k' uses optimized settings for 4K output. Default: 'off'."""
    dype_scale: float | None | Unset = UNSET
    """DyPE magnitude (λs). Higher values = stronger extrapolation. Only used when dype_preset is not 'off'. 0 to
    8."""
    fill_conditioning: FluxFillConditioningField | None | Unset = UNSET
    """FLUX Fill conditioning."""
    guidance: float | Unset = UNSET
    """The guidance strength. Higher values adhere more strictly to the prompt, and will produce less diverse
    images. FLUX dev only, ignored for schnell. Default: 4.0."""
    height: int | Unset = UNSET
    """Height of the generated image. A multiple of 16. Default: 1024."""
    ip_adapter: IPAdapterField | list[IPAdapterField] | None | Unset = UNSET
    """IP-Adapter to apply"""
    kontext_conditioning: FluxKontextConditioningField | list[FluxKontextConditioningField] | None | Unset = UNSET
    """FLUX Kontext conditioning (reference image)."""
    latents: LatentsField | None | Unset = UNSET
    """Latents tensor"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    negative_text_conditioning: FluxConditioningField | list[FluxConditioningField] | None | Unset = UNSET
    """Negative conditioning tensor. Can be None if cfg_scale is 1.0."""
    noise: LatentsField | None | Unset = UNSET
    """Noise tensor"""
    num_steps: int | Unset = UNSET
    """Number of diffusion steps. Recommended values are schnell: 4, dev: 50. Default: 4."""
    positive_text_conditioning: FluxConditioningField | list[FluxConditioningField] | None | Unset = UNSET
    """Positive conditioning tensor"""
    redux_conditioning: FluxReduxConditioningField | list[FluxReduxConditioningField] | None | Unset = UNSET
    """FLUX Redux conditioning tensor."""
    scheduler: FluxDenoiseLatentsMetaInvocationScheduler | Unset = UNSET
    """Scheduler (sampler) for the denoising process. 'euler' is fast and standard. 'heun' is 2nd-order (better
    quality, 2x slower). 'lcm' is optimized for few steps. Default: 'euler'."""
    seed: int | Unset = UNSET
    """Randomness seed for reproducibility. Default: 0."""
    transformer: None | TransformerField | Unset = UNSET
    """Flux model (Transformer) to load"""
    width: int | Unset = UNSET
    """Width of the generated image. A multiple of 16. Default: 1024."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "FluxControlNetField|[FluxControlNetField]",
        "control_lora": "ControlLoRAField",
        "controlnet_vae": "VAEField",
        "denoise_mask": "DenoiseMaskField",
        "fill_conditioning": "FluxFillConditioningField",
        "ip_adapter": "IPAdapterField|[IPAdapterField]",
        "kontext_conditioning": "FluxKontextConditioningField|[FluxKontextConditioningField]",
        "latents": "LatentsField",
        "negative_text_conditioning": "FluxConditioningField|[FluxConditioningField]",
        "noise": "LatentsField",
        "positive_text_conditioning": "FluxConditioningField|[FluxConditioningField]",
        "redux_conditioning": "FluxReduxConditioningField|[FluxReduxConditioningField]",
        "transformer": "TransformerField",
    }
