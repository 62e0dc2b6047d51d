# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringReplaceInvocation(AnyInvocation):
    """Replaces the search string with the replace string"""

    type_: Literal["string_replace"] = "string_replace"
    replace_string: str | Unset = UNSET
    """String to replace the search"""
    search_string: str | Unset = UNSET
    """String to search for"""
    string: str | Unset = UNSET
    """String to work on"""
    use_regex: bool | Unset = UNSET
    """Use search string as a regex expression (non regex is case insensitive). Default: False."""
    _wire_ = {
        "type_": "type",
    }
