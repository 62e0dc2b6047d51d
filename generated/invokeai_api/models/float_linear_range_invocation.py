from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class FloatLinearRangeInvocation(AnyInvocation):
    """Creates a range

    Attributes:
        start: The first value of the range. Default: 5.
        steps: number of values to interpolate over (including start and stop). Default: 30.
        stop: The last value of the range. Default: 10.
    """

    type_: Literal["float_range"] = "float_range"
    start: float | Unset = UNSET
    steps: int | Unset = UNSET
    stop: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
