# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class IntegerInvocation(AnyInvocation):
    """An integer primitive value

    Attributes:
        value: The integer value. Default: 0.
    """

    type_: Literal["integer"] = "integer"
    value: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
