from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .flux_conditioning_field import FluxConditioningField


@define(kw_only=True, repr=False)
class FluxConditioningCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of conditioning tensors

    Attributes:
        collection: The output conditioning tensors
    """

    collection: list[FluxConditioningField]
    type_: Literal["flux_conditioning_collection_output"] = "flux_conditioning_collection_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[FluxConditioningField]",
    }
