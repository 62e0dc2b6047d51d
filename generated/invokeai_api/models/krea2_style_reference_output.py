# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .krea2_style_reference_field import Krea2StyleReferenceField


@define(kw_only=True, repr=False)
class Krea2StyleReferenceOutput(AnyInvocationOutput):
    """Output of a Krea-2 style-reference encoder.

    Attributes:
        style_reference: Style-reference conditioning for Krea-2 shared-KV reference attention.

            Carries the VAE-encoded reference latents plus the tuning parameters that shape how strongly, and in
            which frequency bands, the reference influences the target. The reference must be encoded at exactly
            the denoise node's resolution, so the dims travel with it for an early, legible mismatch error.

            Only ``style_strength`` is meant for everyday use; it modulates several of the others. The remainder
            are exposed for tuning and should be left at their defaults.
    """

    style_reference: Krea2StyleReferenceField
    type_: Literal["krea2_style_reference_output"] = "krea2_style_reference_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "style_reference": "Krea2StyleReferenceField",
    }
