from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .anima_conditioning_field import AnimaConditioningField
    from .anima_lllite_field import AnimaLLLiteField
    from .denoise_mask_field import DenoiseMaskField
    from .latents_field import LatentsField
    from .literals import AnimaDenoiseMetaInvocationScheduler
    from .metadata_field import MetadataField
    from .qwen3_encoder_field import Qwen3EncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class AnimaDenoiseMetaInvocation(AnyInvocation):
    """Run denoising process with an Anima transformer model + metadata.

    Attributes:
        add_noise: Add noise based on denoising start. Default: True.
        control_lllite: Anima ControlNet-LLLite conditioning (e.g. inpaint adapter, control layers). Adapters are applied in
            a deterministic order (sorted by model key); each model may be used at most once.
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        guidance_scale: Guidance scale for classifier-free guidance. Recommended: 4.0-5.0 for Anima. At least 1. Default:
            4.5.
        height: Height of the generated image. A multiple of 8. Default: 1024.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        negative_conditioning: Negative conditioning tensor
        noise: Noise tensor
        positive_conditioning: Positive conditioning tensor
        qwen3_encoder: Optional. The Anima Qwen3 encoder, recorded to metadata so recall can restore the encoder selection.
        scheduler: Scheduler (sampler) for the denoising process. Default: 'euler'.
        seed: Randomness seed for reproducibility. Default: 0.
        steps: Number of denoising steps. 30 recommended for Anima. More than 0. Default: 30.
        transformer: Anima transformer model.
        vae: Optional. The Anima VAE, recorded to metadata so recall can restore the VAE selection.
        width: Width of the generated image. A multiple of 8. Default: 1024.
    """

    type_: Literal["anima_denoise_meta"] = "anima_denoise_meta"
    add_noise: bool | Unset = UNSET
    control_lllite: AnimaLLLiteField | list[AnimaLLLiteField] | None | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    negative_conditioning: AnimaConditioningField | list[AnimaConditioningField] | None | Unset = UNSET
    noise: LatentsField | None | Unset = UNSET
    positive_conditioning: AnimaConditioningField | list[AnimaConditioningField] | None | Unset = UNSET
    qwen3_encoder: None | Qwen3EncoderField | Unset = UNSET
    scheduler: AnimaDenoiseMetaInvocationScheduler | Unset = UNSET
    seed: int | Unset = UNSET
    steps: int | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_lllite": "AnimaLLLiteField|[AnimaLLLiteField]",
        "denoise_mask": "DenoiseMaskField",
        "latents": "LatentsField",
        "negative_conditioning": "AnimaConditioningField|[AnimaConditioningField]",
        "noise": "LatentsField",
        "positive_conditioning": "AnimaConditioningField|[AnimaConditioningField]",
        "qwen3_encoder": "Qwen3EncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
