# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class IntegerCollectionInvocation(AnyInvocation):
    """A collection of integer primitive values

    Attributes:
        collection: The collection of integer values
    """

    type_: Literal["integer_collection"] = "integer_collection"
    collection: list[int] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
