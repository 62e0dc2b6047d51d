from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class AddInvocation(AnyInvocation):
    """Adds two numbers

    Attributes:
        a: The first number. Default: 0.
        b: The second number. Default: 0.
    """

    type_: Literal["add"] = "add"
    a: int | Unset = UNSET
    b: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
