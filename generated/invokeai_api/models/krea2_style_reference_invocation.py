# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

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
    for tuning and should be left at its default; ``style_strength`` already modulates several of them."""

    type_: Literal["krea2_style_reference"] = "krea2_style_reference"
    adain_strength: float | Unset = UNSET
    """How strongly the reference's query/key statistics are applied to the target."""
    beta: float | Unset = UNSET
    """Exponent of the high-to-low frequency falloff curve."""
    blocks: str | Unset = UNSET
    """Transformer blocks to inject the reference into, e.g. '7-27'. Styling the earliest blocks damages
    composition."""
    fit: Krea2StyleReferenceInvocationFit | Unset = UNSET
    """How to reconcile the reference's aspect ratio with the target size. 'crop' scales to cover and center-crops,
    'contain' letterboxes on white, 'stretch' distorts."""
    height: int | Unset = UNSET
    """Height to encode the reference at (must match the denoise node's height)."""
    high_scale_end: float | Unset = UNSET
    """Scale on the reference key's high-frequency bands at the last step. 0 decays them away, which is what keeps
    reference content from leaking in."""
    high_scale_start: float | Unset = UNSET
    """Scale on the reference key's high-frequency bands at the first step."""
    image: ImageField | None | Unset = UNSET
    """Reference image whose style should be transferred."""
    low_scale_end: float | Unset = UNSET
    """Scale on the reference key's low-frequency bands at the last step. Raising this strengthens the style but
    also invites content leakage and quality loss."""
    low_scale_start: float | Unset = UNSET
    """Scale on the reference key's low-frequency bands at the first step."""
    ref_k_strength: float | Unset = UNSET
    """Multiplier on the reference key path. This is the knob that makes the style visible without raising
    low_scale_end (which would also let reference content leak in)."""
    ref_value_mix: float | Unset = UNSET
    """How much raw reference value signal is kept. Higher usually preserves style material."""
    style_strength: float | Unset = UNSET
    """Overall style strength. 1.0 is the recommended setting. 0 makes the denoise node ignore the reference
    entirely - no capture pass, no retained keys/values - though this node still encodes it; disconnect the node
    to skip that too."""
    vae: None | Unset | VAEField = UNSET
    """VAE"""
    value_adain_strength: float | Unset = UNSET
    """Reference statistics applied to the target value path. Has no effect while ref_value_mix is 1.0."""
    value_mode: Krea2StyleReferenceInvocationValueMode | Unset = UNSET
    """How the reference value vectors are built."""
    width: int | Unset = UNSET
    """Width to encode the reference at (must match the denoise node's width)."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "vae": "VAEField",
    }
