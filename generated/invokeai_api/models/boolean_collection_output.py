# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class BooleanCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of booleans

    Attributes:
        collection: The output boolean collection
    """

    collection: list[bool]
    type_: Literal["boolean_collection_output"] = "boolean_collection_output"
    _wire_ = {
        "type_": "type",
    }
