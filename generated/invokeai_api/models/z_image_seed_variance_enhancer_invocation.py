from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .z_image_conditioning_field import ZImageConditioningField


@define(kw_only=True, repr=False)
class ZImageSeedVarianceEnhancerInvocation(AnyInvocation):
    """Adds seed-based noise to Z-Image conditioning to increase variance between seeds.

    Z-Image-Turbo can produce relatively similar images with different seeds,
    making it harder to explore variations of a prompt. This node implements
    reproducible, seed-based noise injection into text embeddings to increase
    visual variation while maintaining reproducibility.

    The noise strength is auto-calibrated relative to the embedding's standard
    deviation, ensuring consistent results across different prompts.

    Attributes:
        conditioning: Conditioning tensor
        randomize_percent: Percentage of embedding values to add noise to (1-100). Lower values create more selective noise
            patterns. 1 to 100. Default: 50.0.
        seed: Seed for reproducible noise generation. Different seeds produce different noise patterns. At least
            0. Default: 0.
        strength: Noise strength as multiplier of embedding std. 0=off, 0.1=subtle, 0.5=strong. 0 to 2. Default: 0.1.
    """

    type_: Literal["z_image_seed_variance_enhancer"] = "z_image_seed_variance_enhancer"
    conditioning: None | Unset | ZImageConditioningField = UNSET
    randomize_percent: float | Unset = UNSET
    seed: int | Unset = UNSET
    strength: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "ZImageConditioningField",
    }
