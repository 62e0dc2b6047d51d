# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Any, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class IterateInvocation(AnyInvocation):
    """Iterates over a list of items"""

    type_: Literal["iterate"] = "iterate"
    collection: list[Any] | Unset = UNSET
    """The list of items to iterate over"""
    index: int | Unset = UNSET
    """The index, will be provided on executed iterators. Default: 0."""
    _wire_ = {
        "type_": "type",
    }
