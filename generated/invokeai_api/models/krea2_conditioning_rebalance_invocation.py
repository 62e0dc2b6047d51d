from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .krea2_conditioning_field import Krea2ConditioningField


@define(kw_only=True, repr=False)
class Krea2ConditioningRebalanceInvocation(AnyInvocation):
    """Per-layer rebalancing of Krea-2 text conditioning (improves prompt adherence).

    Krea-2 conditioning stacks 12 Qwen3-VL hidden-state layers per token. Weighting those layers
    individually (and applying an overall multiplier) lets you push the model harder toward the prompt,
    counteracting the quality-dilution from distillation. Ported from the ComfyUI
    `ConditioningKrea2Rebalance` node. This is an optional pass between the text encoder and denoise.

    Attributes:
        conditioning: Conditioning tensor
        multiplier: Overall multiplier applied to the conditioning after per-layer weighting. Default: 4.0.
        per_layer_weights: Comma-separated gains for the 12 tapped encoder layers (exactly 12 values). Default:
            '1.0,1.0,1.0,1.0,1.0,1.0,1.0,2.5,5.0,1.1,4.0,1.0'.
    """

    type_: Literal["krea2_conditioning_rebalance"] = "krea2_conditioning_rebalance"
    conditioning: Krea2ConditioningField | None | Unset = UNSET
    multiplier: float | Unset = UNSET
    per_layer_weights: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "Krea2ConditioningField",
    }
