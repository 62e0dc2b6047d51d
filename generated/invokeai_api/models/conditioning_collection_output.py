from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .conditioning_field import ConditioningField


@define(kw_only=True, repr=False)
class ConditioningCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of conditioning tensors

    Attributes:
        collection: The output conditioning tensors
    """

    collection: list[ConditioningField]
    type_: Literal["conditioning_collection_output"] = "conditioning_collection_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[ConditioningField]",
    }
