# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RandomFloatInvocation(AnyInvocation):
    """Outputs a single random float"""

    type_: Literal["rand_float"] = "rand_float"
    decimals: int | Unset = UNSET
    """The number of decimal places to round to. Default: 2."""
    high: float | Unset = UNSET
    """The exclusive high value. Default: 1.0."""
    low: float | Unset = UNSET
    """The inclusive low value. Default: 0.0."""
    _wire_ = {
        "type_": "type",
    }
