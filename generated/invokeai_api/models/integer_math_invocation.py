# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import IntegerMathInvocationOperation


@define(kw_only=True, repr=False)
class IntegerMathInvocation(AnyInvocation):
    """Performs integer math."""

    type_: Literal["integer_math"] = "integer_math"
    a: int | Unset = UNSET
    """The first number. Default: 1."""
    b: int | Unset = UNSET
    """The second number. Default: 1."""
    operation: IntegerMathInvocationOperation | Unset = UNSET
    """The operation to perform. Default: 'ADD'."""
    _wire_ = {
        "type_": "type",
    }
