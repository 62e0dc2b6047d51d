# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class CollectInvocationOutput(AnyInvocationOutput):
    """CollectInvocationOutput"""

    collection: list[Any]
    """The collection of input items"""
    type_: Literal["collect_output"] = "collect_output"
    _wire_ = {
        "type_": "type",
    }
