from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RandomIntInvocation(AnyInvocation):
    """Outputs a single random integer.

    Attributes:
        high: The exclusive high value. Default: 2147483647.
        low: The inclusive low value. Default: 0.
    """

    type_: Literal["rand_int"] = "rand_int"
    high: int | Unset = UNSET
    low: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
