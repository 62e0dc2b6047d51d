from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RandomRangeInvocation(AnyInvocation):
    """Creates a collection of random numbers

    Attributes:
        high: The exclusive high value. Default: 2147483647.
        low: The inclusive low value. Default: 0.
        seed: The seed for the RNG (omit for random). 0 to 4294967295. Default: 0.
        size: The number of values to generate. Default: 1.
    """

    type_: Literal["random_range"] = "random_range"
    high: int | Unset = UNSET
    low: int | Unset = UNSET
    seed: int | Unset = UNSET
    size: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
