# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IterateInvocationOutput(AnyInvocationOutput):
    """Used to connect iteration outputs. Will be expanded to a specific output."""

    index: int
    """The index of the item"""
    item: Any
    """The item being iterated over"""
    total: int
    """The total number of items"""
    type_: Literal["iterate_output"] = "iterate_output"
    _wire_ = {
        "type_": "type",
    }
