from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RandomFloatInvocation(AnyInvocation):
    """Outputs a single random float

    Attributes:
        decimals: The number of decimal places to round to. Default: 2.
        high: The exclusive high value. Default: 1.0.
        low: The inclusive low value. Default: 0.0.
    """

    type_: Literal["rand_float"] = "rand_float"
    decimals: int | Unset = UNSET
    high: float | Unset = UNSET
    low: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
