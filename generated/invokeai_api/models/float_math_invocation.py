from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import FloatMathInvocationOperation


@define(kw_only=True, repr=False)
class FloatMathInvocation(AnyInvocation):
    """Performs floating point math.

    Attributes:
        a: The first number. Default: 1.
        b: The second number. Default: 1.
        operation: The operation to perform. Default: 'ADD'.
    """

    type_: Literal["float_math"] = "float_math"
    a: float | Unset = UNSET
    b: float | Unset = UNSET
    operation: FloatMathInvocationOperation | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
