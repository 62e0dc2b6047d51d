# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import NoiseInvocationNoiseType


@define(kw_only=True, repr=False)
class NoiseInvocation(AnyInvocation):
    """Generates latent noise for supported denoiser architectures."""

    type_: Literal["noise"] = "noise"
    height: int | Unset = UNSET
    """Height of output (px)"""
    noise_type: NoiseInvocationNoiseType | Unset = UNSET
    """Architecture-specific noise type."""
    seed: int | Unset = UNSET
    """Seed for random number generation"""
    use_cpu: bool | Unset = UNSET
    """Use CPU for noise generation (for reproducible results across platforms)"""
    width: int | Unset = UNSET
    """Width of output (px)"""
    _wire_ = {
        "type_": "type",
    }
