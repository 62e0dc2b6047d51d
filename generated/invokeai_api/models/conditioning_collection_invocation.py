from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .conditioning_field import ConditioningField


@define(kw_only=True, repr=False)
class ConditioningCollectionInvocation(AnyInvocation):
    """A collection of conditioning tensor primitive values

    Attributes:
        collection: The collection of conditioning tensors
    """

    type_: Literal["conditioning_collection"] = "conditioning_collection"
    collection: list[ConditioningField] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[ConditioningField]",
    }
