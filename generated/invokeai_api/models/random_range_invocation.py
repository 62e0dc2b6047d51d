# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RandomRangeInvocation(AnyInvocation):
    """Creates a collection of random numbers"""

    type_: Literal["random_range"] = "random_range"
    high: int | Unset = UNSET
    """The exclusive high value"""
    low: int | Unset = UNSET
    """The inclusive low value"""
    seed: int | Unset = UNSET
    """The seed for the RNG (omit for random)"""
    size: int | Unset = UNSET
    """The number of values to generate"""
    _wire_ = {
        "type_": "type",
    }
