from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

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
    """Run denoising process with a FLUX transformer model + metadata.

    Attributes:
        add_noise: Add noise based on denoising start. Default: True.
        cfg_scale: Classifier-Free Guidance scale. Default: 1.0.
        cfg_scale_end_step: Index of the last step to apply cfg_scale. Negative indices count backwards from the last step (e.g.
            a value of -1 refers to the final step). Default: -1.
        cfg_scale_start_step: Index of the first step to apply cfg_scale. Negative indices count backwards from the the last step
            (e.g. a value of -1 refers to the final step). Default: 0.
        control: ControlNet models.
        control_lora: Control LoRA model to load
        controlnet_vae: VAE
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        dype_exponent: DyPE decay speed (λt). Controls transition from low to high frequency detail. Only used when
            dype_preset is not 'off'. 0 to 1000.
        dype_preset: DyPE preset for high-resolution generation. 'auto' enables automatically for resolutions > 1536px.
            'area' enables automatically based on image area. '4k' uses optimized settings for 4K output.
            Default: 'off'.
        dype_scale: DyPE magnitude (λs). Higher values = stronger extrapolation. Only used when dype_preset is not
            'off'. 0 to 8.
        fill_conditioning: FLUX Fill conditioning.
        guidance: The guidance strength. Higher values adhere more strictly to the prompt, and will produce less
            diverse images. FLUX dev only, ignored for schnell. Default: 4.0.
        height: Height of the generated image. A multiple of 16. Default: 1024.
        ip_adapter: IP-Adapter to apply
        kontext_conditioning: FLUX Kontext conditioning (reference image).
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        negative_text_conditioning: Negative conditioning tensor. Can be None if cfg_scale is 1.0.
        noise: Noise tensor
        num_steps: Number of diffusion steps. Recommended values are schnell: 4, dev: 50. Default: 4.
        positive_text_conditioning: Positive conditioning tensor
        redux_conditioning: FLUX Redux conditioning tensor.
        scheduler: Scheduler (sampler) for the denoising process. 'euler' is fast and standard. 'heun' is 2nd-order
            (better quality, 2x slower). 'lcm' is optimized for few steps. Default: 'euler'.
        seed: Randomness seed for reproducibility. Default: 0.
        transformer: Flux model (Transformer) to load
        width: Width of the generated image. A multiple of 16. Default: 1024.
    """

    type_: Literal["flux_denoise_meta"] = "flux_denoise_meta"
    add_noise: bool | Unset = UNSET
    cfg_scale: float | list[float] | Unset = UNSET
    cfg_scale_end_step: int | Unset = UNSET
    cfg_scale_start_step: int | Unset = UNSET
    control: FluxControlNetField | list[FluxControlNetField] | None | Unset = UNSET
    control_lora: ControlLoRAField | None | Unset = UNSET
    controlnet_vae: None | Unset | VAEField = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    dype_exponent: float | None | Unset = UNSET
    dype_preset: FluxDenoiseLatentsMetaInvocationDypePreset | Unset = UNSET
    dype_scale: float | None | Unset = UNSET
    fill_conditioning: FluxFillConditioningField | None | Unset = UNSET
    guidance: float | Unset = UNSET
    height: int | Unset = UNSET
    ip_adapter: IPAdapterField | list[IPAdapterField] | None | Unset = UNSET
    kontext_conditioning: FluxKontextConditioningField | list[FluxKontextConditioningField] | None | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    negative_text_conditioning: FluxConditioningField | list[FluxConditioningField] | None | Unset = UNSET
    noise: LatentsField | None | Unset = UNSET
    num_steps: int | Unset = UNSET
    positive_text_conditioning: FluxConditioningField | list[FluxConditioningField] | None | Unset = UNSET
    redux_conditioning: FluxReduxConditioningField | list[FluxReduxConditioningField] | None | Unset = UNSET
    scheduler: FluxDenoiseLatentsMetaInvocationScheduler | Unset = UNSET
    seed: int | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    width: int | Unset = UNSET
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
