from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .anima_conditioning_field import AnimaConditioningField
    from .anima_lllite_field import AnimaLLLiteField
    from .denoise_mask_field import DenoiseMaskField
    from .latents_field import LatentsField
    from .literals import AnimaDenoiseInvocationScheduler
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class AnimaDenoiseInvocation(AnyInvocation):
    """Run the denoising process with an Anima model.

    Uses rectified flow sampling with shift=3.0 and the Cosmos Predict2 DiT
    backbone with integrated LLM Adapter for text conditioning.

    Supports txt2img, img2img (via latents input), and inpainting (via denoise_mask).

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
        negative_conditioning: Negative conditioning tensor
        noise: Noise tensor
        positive_conditioning: Positive conditioning tensor
        scheduler: Scheduler (sampler) for the denoising process. Default: 'euler'.
        seed: Randomness seed for reproducibility. Default: 0.
        steps: Number of denoising steps. 30 recommended for Anima. More than 0. Default: 30.
        transformer: Anima transformer model.
        width: Width of the generated image. A multiple of 8. Default: 1024.
    """

    type_: Literal["anima_denoise"] = "anima_denoise"
    add_noise: bool | Unset = UNSET
    control_lllite: AnimaLLLiteField | list[AnimaLLLiteField] | None | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    negative_conditioning: AnimaConditioningField | list[AnimaConditioningField] | None | Unset = UNSET
    noise: LatentsField | None | Unset = UNSET
    positive_conditioning: AnimaConditioningField | list[AnimaConditioningField] | None | Unset = UNSET
    scheduler: AnimaDenoiseInvocationScheduler | Unset = UNSET
    seed: int | Unset = UNSET
    steps: int | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
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
        "transformer": "TransformerField",
    }
