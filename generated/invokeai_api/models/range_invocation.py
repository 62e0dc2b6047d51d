from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RangeInvocation(AnyInvocation):
    """Creates a range of numbers from start to stop with step

    Attributes:
        start: The start of the range. Default: 0.
        step: The step of the range. Default: 1.
        stop: The stop of the range. Default: 10.
    """

    type_: Literal["range"] = "range"
    start: int | Unset = UNSET
    step: int | Unset = UNSET
    stop: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
