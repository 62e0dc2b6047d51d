from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .krea2_conditioning_field import Krea2ConditioningField


@define(kw_only=True, repr=False)
class Krea2SeedVarianceInvocation(AnyInvocation):
    """Inject per-seed diversity into Krea-2 text conditioning.

    Distilled few-step models (like Krea-2-Turbo) suffer from low seed variance — different seeds give
    near-identical images. This adds seeded uniform noise to a random subset of the text-embedding
    values, trading some prompt adherence for variety (the same idea as the Z-Image-Turbo
    `SeedVarianceEnhancer`). Optional pass between the text encoder and denoise.

    The noise magnitude is auto-calibrated relative to the embedding's standard deviation, so a given
    `strength` behaves consistently regardless of the embedding scale — in particular it stays sane
    whether or not the upstream Conditioning Rebalance node has scaled the embeddings up.

    Attributes:
        conditioning: Conditioning tensor
        randomize_percent: Percentage of embedding values that get perturbed (Bernoulli mask); 0 disables. 0 to 100. Default:
            50.0.
        strength: Noise strength as a multiplier of the embedding std (0=off, 0.1=subtle, 0.5=strong). 0 to 2.
            Default: 0.1.
        variance_seed: Seed for the variance noise (vary this to get variety). Default: 0.
    """

    type_: Literal["krea2_seed_variance"] = "krea2_seed_variance"
    conditioning: Krea2ConditioningField | None | Unset = UNSET
    randomize_percent: float | Unset = UNSET
    strength: float | Unset = UNSET
    variance_seed: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "Krea2ConditioningField",
    }
