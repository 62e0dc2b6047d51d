# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .latents_field import LatentsField
    from .literals import ResizeLatentsInvocationMode


@define(kw_only=True, repr=False)
class ResizeLatentsInvocation(AnyInvocation):
    """Resizes latents to explicit width/height (in pixels). Provided dimensions are floor-divided by 8."""

    type_: Literal["lresize"] = "lresize"
    antialias: bool | Unset = UNSET
    """Whether or not to apply antialiasing (bilinear or bicubic only). Default: False."""
    height: int | None | Unset = UNSET
    """Width of output (px). At least 64, a multiple of 8."""
    latents: LatentsField | None | Unset = UNSET
    """Latents tensor"""
    mode: ResizeLatentsInvocationMode | Unset = UNSET
    """Interpolation mode. Default: 'bilinear'."""
    width: int | None | Unset = UNSET
    """Width of output (px). At least 64, a multiple of 8."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
    }
