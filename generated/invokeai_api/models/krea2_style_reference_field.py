from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import Krea2StyleReferenceFieldValueMode


@define(kw_only=True, repr=False)
class Krea2StyleReferenceField(Model):
    """Style-reference conditioning for Krea-2 shared-KV reference attention.

    Carries the VAE-encoded reference latents plus the tuning parameters that shape how strongly, and in
    which frequency bands, the reference influences the target. The reference must be encoded at exactly
    the denoise node's resolution, so the dims travel with it for an early, legible mismatch error.

    Only ``style_strength`` is meant for everyday use; it modulates several of the others. The remainder
    are exposed for tuning and should be left at their defaults.

    Attributes:
        height: Image height the reference was encoded at (must match denoise height).
        reference_latents_name: Name of the saved [1, 16, 1, H/8, W/8] reference latents.
        width: Image width the reference was encoded at (must match denoise width).
        adain_strength: Reference statistics applied to the target Q/K. Default: 0.85.
        beta: Exponent of the high-to-low frequency falloff curve. Default: 2.5.
        blocks: Transformer blocks the reference is injected into. Default: '7-27'.
        high_scale_end: High-frequency reference key scale at the last step. Default: 0.0.
        high_scale_start: High-frequency reference key scale at step 0. Default: 1.04.
        low_scale_end: Low-frequency reference key scale at the last step. Default: 1.1.
        low_scale_start: Low-frequency reference key scale at step 0. Default: 1.0.
        ref_k_strength: Multiplier on the reference key path. Default: 1.06.
        ref_value_mix: How much raw reference value signal is kept. Default: 1.0.
        style_strength: Overall style strength. 0 makes the denoise node skip the reference entirely. Default: 1.0.
        value_adain_strength: Reference statistics applied to the target value path. Has no effect while ref_value_mix is 1.0.
            Default: 0.65.
        value_mode: How the reference value vectors are constructed. Default: 'target_adain_plus_ref'.
    """

    height: int
    reference_latents_name: str
    width: int
    adain_strength: float | Unset = UNSET
    beta: float | Unset = UNSET
    blocks: str | Unset = UNSET
    high_scale_end: float | Unset = UNSET
    high_scale_start: float | Unset = UNSET
    low_scale_end: float | Unset = UNSET
    low_scale_start: float | Unset = UNSET
    ref_k_strength: float | Unset = UNSET
    ref_value_mix: float | Unset = UNSET
    style_strength: float | Unset = UNSET
    value_adain_strength: float | Unset = UNSET
    value_mode: Krea2StyleReferenceFieldValueMode | Unset = UNSET
