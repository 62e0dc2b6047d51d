from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class BooleanInvocation(AnyInvocation):
    """A boolean primitive value

    Attributes:
        value: The boolean value. Default: False.
    """

    type_: Literal["boolean"] = "boolean"
    value: bool | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
