from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringSplitNegInvocation(AnyInvocation):
    """Splits string into two strings, inside [] goes into negative string everthing else goes into positive
    string. Each [ and ] character is replaced with a space

    Attributes:
        string: String to split
    """

    type_: Literal["string_split_neg"] = "string_split_neg"
    string: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
