# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringCollectionInvocation(AnyInvocation):
    """A collection of string primitive values

    Attributes:
        collection: The collection of string values
    """

    type_: Literal["string_collection"] = "string_collection"
    collection: list[str] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
