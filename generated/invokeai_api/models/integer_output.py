# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IntegerOutput(AnyInvocationOutput):
    """Base class for nodes that output a single integer"""

    type_: Literal["integer_output"] = "integer_output"
    value: int
    """The output integer"""
    _wire_ = {
        "type_": "type",
    }
