from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .latents_field import LatentsField
    from .literals import ResizeLatentsInvocationMode


@define(kw_only=True, repr=False)
class ResizeLatentsInvocation(AnyInvocation):
    """Resizes latents to explicit width/height (in pixels). Provided dimensions are floor-divided by 8.

    Attributes:
        antialias: Whether or not to apply antialiasing (bilinear or bicubic only). Default: False.
        height: Width of output (px). At least 64, a multiple of 8.
        latents: Latents tensor
        mode: Interpolation mode. Default: 'bilinear'.
        width: Width of output (px). At least 64, a multiple of 8.
    """

    type_: Literal["lresize"] = "lresize"
    antialias: bool | Unset = UNSET
    height: int | None | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    mode: ResizeLatentsInvocationMode | Unset = UNSET
    width: int | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
    }
