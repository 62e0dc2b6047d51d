from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringJoinInvocation(AnyInvocation):
    """Joins string left to string right

    Attributes:
        string_left: String Left
        string_right: String Right
    """

    type_: Literal["string_join"] = "string_join"
    string_left: str | Unset = UNSET
    string_right: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
