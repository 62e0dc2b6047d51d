from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class IntegerInvocation(AnyInvocation):
    """An integer primitive value

    Attributes:
        value: The integer value. Default: 0.
    """

    type_: Literal["integer"] = "integer"
    value: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
