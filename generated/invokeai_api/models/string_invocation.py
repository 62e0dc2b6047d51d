# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringInvocation(AnyInvocation):
    """A string primitive value

    Attributes:
        value: The string value
    """

    type_: Literal["string"] = "string"
    value: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
