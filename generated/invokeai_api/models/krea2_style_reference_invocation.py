from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import Krea2StyleReferenceInvocationFit, Krea2StyleReferenceInvocationValueMode
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class Krea2StyleReferenceInvocation(AnyInvocation):
    """Encode a reference image into Krea-2 style-reference conditioning.

    Transfers the *look* of the reference image -- palette, texture, rendering -- while the prompt keeps
    driving the content. No adapter model or LoRA is involved.

    ``width`` and ``height`` must match the Krea-2 denoise node. Everything below ``style_strength`` is
    for tuning and should be left at its default; ``style_strength`` already modulates several of them.

    Attributes:
        adain_strength: How strongly the reference's query/key statistics are applied to the target. 0 to 1. Default: 0.85.
        beta: Exponent of the high-to-low frequency falloff curve. At most 20, more than 0. Default: 2.5.
        blocks: Transformer blocks to inject the reference into, e.g. '7-27'. Styling the earliest blocks damages
            composition. Default: '7-27'.
        fit: How to reconcile the reference's aspect ratio with the target size. 'crop' scales to cover and
            center-crops, 'contain' letterboxes on white, 'stretch' distorts. Default: 'crop'.
        height: Height to encode the reference at (must match the denoise node's height). More than 0, a multiple of
            16. Default: 1024.
        high_scale_end: Scale on the reference key's high-frequency bands at the last step. 0 decays them away, which is
            what keeps reference content from leaking in. Default: 0.0.
        high_scale_start: Scale on the reference key's high-frequency bands at the first step. Default: 1.04.
        image: Reference image whose style should be transferred.
        low_scale_end: Scale on the reference key's low-frequency bands at the last step. Raising this strengthens the
            style but also invites content leakage and quality loss. Default: 1.1.
        low_scale_start: Scale on the reference key's low-frequency bands at the first step. Default: 1.0.
        ref_k_strength: Multiplier on the reference key path. This is the knob that makes the style visible without raising
            low_scale_end (which would also let reference content leak in). 0 to 5. Default: 1.06.
        ref_value_mix: How much raw reference value signal is kept. Higher usually preserves style material. 0 to 1.
            Default: 1.0.
        style_strength: Overall style strength. 1.0 is the recommended setting. 0 makes the denoise node ignore the
            reference entirely - no capture pass, no retained keys/values - though this node still encodes it;
            disconnect the node to skip that too. 0 to 2. Default: 1.0.
        vae: VAE
        value_adain_strength: Reference statistics applied to the target value path. Has no effect while ref_value_mix is 1.0. 0
            to 1.5. Default: 0.65.
        value_mode: How the reference value vectors are built. Default: 'target_adain_plus_ref'.
        width: Width to encode the reference at (must match the denoise node's width). More than 0, a multiple of
            16. Default: 1024.
    """

    type_: Literal["krea2_style_reference"] = "krea2_style_reference"
    adain_strength: float | Unset = UNSET
    beta: float | Unset = UNSET
    blocks: str | Unset = UNSET
    fit: Krea2StyleReferenceInvocationFit | Unset = UNSET
    height: int | Unset = UNSET
    high_scale_end: float | Unset = UNSET
    high_scale_start: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    low_scale_end: float | Unset = UNSET
    low_scale_start: float | Unset = UNSET
    ref_k_strength: float | Unset = UNSET
    ref_value_mix: float | Unset = UNSET
    style_strength: float | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    value_adain_strength: float | Unset = UNSET
    value_mode: Krea2StyleReferenceInvocationValueMode | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "vae": "VAEField",
    }
