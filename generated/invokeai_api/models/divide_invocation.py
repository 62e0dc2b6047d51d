from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class DivideInvocation(AnyInvocation):
    """Divides two numbers

    Attributes:
        a: The first number. Default: 0.
        b: The second number. Default: 0.
    """

    type_: Literal["div"] = "div"
    a: int | Unset = UNSET
    b: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
