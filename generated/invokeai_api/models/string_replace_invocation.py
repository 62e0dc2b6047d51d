from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringReplaceInvocation(AnyInvocation):
    """Replaces the search string with the replace string

    Attributes:
        replace_string: String to replace the search
        search_string: String to search for
        string: String to work on
        use_regex: Use search string as a regex expression (non regex is case insensitive). Default: False.
    """

    type_: Literal["string_replace"] = "string_replace"
    replace_string: str | Unset = UNSET
    search_string: str | Unset = UNSET
    string: str | Unset = UNSET
    use_regex: bool | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
