from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import FloatToIntegerInvocationMethod


@define(kw_only=True, repr=False)
class FloatToIntegerInvocation(AnyInvocation):
    """Rounds a float number to (a multiple of) an integer.

    Attributes:
        method: The method to use for rounding. Default: 'Nearest'.
        multiple: The multiple to round to. At least 1. Default: 1.
        value: The value to round. Default: 0.
    """

    type_: Literal["float_to_int"] = "float_to_int"
    method: FloatToIntegerInvocationMethod | Unset = UNSET
    multiple: int | Unset = UNSET
    value: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
