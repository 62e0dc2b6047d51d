from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .ideogram4_conditioning_field import Ideogram4ConditioningField
    from .literals import Ideogram4DenoiseInvocationSamplerPreset
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Ideogram4DenoiseInvocation(AnyInvocation):
    """Runs the Ideogram 4 dual-branch flow-matching denoising loop (text-to-image).

    Attributes:
        guidance_scale: Override the main guidance weight (the preset's polish tail is preserved). Empty = use the preset. 1
            to 20.
        height: Height of the generated image. A multiple of 16. Default: 1024.
        mu: Override the logit-normal schedule mean (resolution-adjusted internally). Empty = use the preset. -4
            to 4.
        positive_conditioning: Positive conditioning tensor
        sampler_preset: Sampler preset (steps + guidance schedule + schedule mean/std). Default: 'V4_QUALITY_48'.
        seed: Randomness seed for reproducibility. Default: 0.
        steps: Override the preset's step count (minimum 2, so a polish and a main step both exist). Leave empty to
            use the preset. 2 to 100.
        transformer: Transformer
        width: Width of the generated image. A multiple of 16. Default: 1024.
    """

    type_: Literal["ideogram4_denoise"] = "ideogram4_denoise"
    guidance_scale: float | None | Unset = UNSET
    height: int | Unset = UNSET
    mu: float | None | Unset = UNSET
    positive_conditioning: Ideogram4ConditioningField | None | Unset = UNSET
    sampler_preset: Ideogram4DenoiseInvocationSamplerPreset | Unset = UNSET
    seed: int | Unset = UNSET
    steps: int | None | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "positive_conditioning": "Ideogram4ConditioningField",
        "transformer": "TransformerField",
    }
