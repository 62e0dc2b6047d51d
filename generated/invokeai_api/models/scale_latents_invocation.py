from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .latents_field import LatentsField
    from .literals import ScaleLatentsInvocationMode


@define(kw_only=True, repr=False)
class ScaleLatentsInvocation(AnyInvocation):
    """Scales latents by a given factor.

    Attributes:
        antialias: Whether or not to apply antialiasing (bilinear or bicubic only). Default: False.
        latents: Latents tensor
        mode: Interpolation mode. Default: 'bilinear'.
        scale_factor: The factor by which to scale. More than 0.
    """

    type_: Literal["lscale"] = "lscale"
    antialias: bool | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    mode: ScaleLatentsInvocationMode | Unset = UNSET
    scale_factor: float | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
    }
