from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringJoinThreeInvocation(AnyInvocation):
    """Joins string left to string middle to string right

    Attributes:
        string_left: String Left
        string_middle: String Middle
        string_right: String Right
    """

    type_: Literal["string_join_three"] = "string_join_three"
    string_left: str | Unset = UNSET
    string_middle: str | Unset = UNSET
    string_right: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
