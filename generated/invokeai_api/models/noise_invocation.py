from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import NoiseInvocationNoiseType


@define(kw_only=True, repr=False)
class NoiseInvocation(AnyInvocation):
    """Generates latent noise for supported denoiser architectures.

    Attributes:
        height: Height of output (px). More than 0, a multiple of 8. Default: 512.
        noise_type: Architecture-specific noise type. Default: 'SD'.
        seed: Seed for random number generation. 0 to 4294967295. Default: 0.
        use_cpu: Use CPU for noise generation (for reproducible results across platforms). Default: True.
        width: Width of output (px). More than 0, a multiple of 8. Default: 512.
    """

    type_: Literal["noise"] = "noise"
    height: int | Unset = UNSET
    noise_type: NoiseInvocationNoiseType | Unset = UNSET
    seed: int | Unset = UNSET
    use_cpu: bool | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
