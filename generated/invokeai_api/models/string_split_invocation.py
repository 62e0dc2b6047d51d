from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringSplitInvocation(AnyInvocation):
    """Splits string into two strings, based on the first occurance of the delimiter. The delimiter will be removed
    from the string

    Attributes:
        delimiter: Delimiter to spilt with. blank will split on the first whitespace
        string: String to split
    """

    type_: Literal["string_split"] = "string_split"
    delimiter: str | Unset = UNSET
    string: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
