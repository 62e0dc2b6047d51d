# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringJoinThreeInvocation(AnyInvocation):
    """Joins string left to string middle to string right"""

    type_: Literal["string_join_three"] = "string_join_three"
    string_left: str | Unset = UNSET
    """String Left"""
    string_middle: str | Unset = UNSET
    """String Middle"""
    string_right: str | Unset = UNSET
    """String Right"""
    _wire_ = {
        "type_": "type",
    }
