# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class BooleanCollectionInvocation(AnyInvocation):
    """A collection of boolean primitive values

    Attributes:
        collection: The collection of boolean values
    """

    type_: Literal["boolean_collection"] = "boolean_collection"
    collection: list[bool] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
