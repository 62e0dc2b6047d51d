# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Any, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class CollectInvocation(AnyInvocation):
    """Collects values into a collection"""

    type_: Literal["collect"] = "collect"
    collection: list[Any] | Unset = UNSET
    """An optional collection to append to"""
    item: Any | None | Unset = UNSET
    """The item to collect (all inputs must be of the same type)"""
    _wire_ = {
        "type_": "type",
    }
