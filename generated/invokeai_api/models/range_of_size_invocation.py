from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RangeOfSizeInvocation(AnyInvocation):
    """Creates a range from start to start + (size * step) incremented by step

    Attributes:
        size: The number of values. More than 0. Default: 1.
        start: The start of the range. Default: 0.
        step: The step of the range. Default: 1.
    """

    type_: Literal["range_of_size"] = "range_of_size"
    size: int | Unset = UNSET
    start: int | Unset = UNSET
    step: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
