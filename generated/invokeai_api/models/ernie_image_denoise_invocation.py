from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .ernie_image_conditioning_field import ErnieImageConditioningField
    from .latents_field import LatentsField
    from .literals import ErnieImageDenoiseInvocationScheduler
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class ErnieImageDenoiseInvocation(AnyInvocation):
    """Run the ERNIE-Image denoising loop and emit packed latents.

    Attributes:
        add_noise: Noise the starting latents up to `denoising_start` before denoising. Turn this off to continue an
            earlier denoise stage, whose output already sits at that sigma. Ignored when no starting latents are
            connected. Default: True.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        guidance_scale: Classifier-free guidance scale. 4.0 for ERNIE-Image, 1.0 (no CFG) for Turbo. At least 1. Default:
            4.0.
        height: Generation height. A multiple of 16. Default: 1024.
        latents: Optional starting latents. Must be patched ERNIE-Image latents: either clean ones (VAE-encoded, BN-
            normalized, patchified) with `add_noise` on, or the output of an earlier ERNIE-Image denoise stage
            with `add_noise` off.
        negative_conditioning: Negative prompt conditioning (required when guidance_scale != 1.0)
        positive_conditioning: Positive prompt conditioning
        scheduler: Scheduler used during denoising. Default: 'euler'.
        seed: Random seed for noise generation. Default: 0.
        steps: Denoising steps. Use 8 for ERNIE-Image-Turbo. More than 0. Default: 50.
        transformer: Transformer
        width: Generation width. A multiple of 16. Default: 1024.
    """

    type_: Literal["ernie_image_denoise"] = "ernie_image_denoise"
    add_noise: bool | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    negative_conditioning: ErnieImageConditioningField | None | Unset = UNSET
    positive_conditioning: ErnieImageConditioningField | None | Unset = UNSET
    scheduler: ErnieImageDenoiseInvocationScheduler | Unset = UNSET
    seed: int | Unset = UNSET
    steps: int | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
        "negative_conditioning": "ErnieImageConditioningField",
        "positive_conditioning": "ErnieImageConditioningField",
        "transformer": "TransformerField",
    }
