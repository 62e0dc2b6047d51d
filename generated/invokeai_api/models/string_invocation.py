from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringInvocation(AnyInvocation):
    """A string primitive value

    Attributes:
        value: The string value
    """

    type_: Literal["string"] = "string"
    value: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
