# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class FloatLinearRangeInvocation(AnyInvocation):
    """Creates a range"""

    type_: Literal["float_range"] = "float_range"
    start: float | Unset = UNSET
    """The first value of the range. Default: 5."""
    steps: int | Unset = UNSET
    """number of values to interpolate over (including start and stop). Default: 30."""
    stop: float | Unset = UNSET
    """The last value of the range. Default: 10."""
    _wire_ = {
        "type_": "type",
    }
