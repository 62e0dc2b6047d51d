from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .latents_field import LatentsField


@define(kw_only=True, repr=False)
class LatentsCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of latents tensors

    Attributes:
        collection: Latents tensor
    """

    collection: list[LatentsField]
    type_: Literal["latents_collection_output"] = "latents_collection_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[LatentsField]",
    }
