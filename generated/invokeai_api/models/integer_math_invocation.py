from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import IntegerMathInvocationOperation


@define(kw_only=True, repr=False)
class IntegerMathInvocation(AnyInvocation):
    """Performs integer math.

    Attributes:
        a: The first number. Default: 1.
        b: The second number. Default: 1.
        operation: The operation to perform. Default: 'ADD'.
    """

    type_: Literal["integer_math"] = "integer_math"
    a: int | Unset = UNSET
    b: int | Unset = UNSET
    operation: IntegerMathInvocationOperation | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
