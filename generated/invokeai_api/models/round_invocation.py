from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class RoundInvocation(AnyInvocation):
    """Rounds a float to a specified number of decimal places.

    Attributes:
        decimals: The number of decimal places. Default: 0.
        value: The float value. Default: 0.
    """

    type_: Literal["round_float"] = "round_float"
    decimals: int | Unset = UNSET
    value: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
