from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .latents_field import LatentsField


@define(kw_only=True, repr=False)
class BlendLatentsInvocation(AnyInvocation):
    """Blend two latents using a given alpha. If a mask is provided, the second latents will be masked before
    blending.
    Latents must have same size. Masking functionality added by @dwringer.

    Attributes:
        alpha: Blending factor. 0.0 = use input A only, 1.0 = use input B only, 0.5 = 50% mix of input A and input
            B. At least 0. Default: 0.5.
        latents_a: Latents tensor
        latents_b: Latents tensor
        mask: Mask for blending in latents B
    """

    type_: Literal["lblend"] = "lblend"
    alpha: float | Unset = UNSET
    latents_a: LatentsField | None | Unset = UNSET
    latents_b: LatentsField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents_a": "LatentsField",
        "latents_b": "LatentsField",
        "mask": "ImageField",
    }
