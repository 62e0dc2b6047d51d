# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class FloatInvocation(AnyInvocation):
    """A float primitive value

    Attributes:
        value: The float value. Default: 0.0.
    """

    type_: Literal["float"] = "float"
    value: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
