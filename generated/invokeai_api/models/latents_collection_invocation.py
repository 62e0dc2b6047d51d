from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .latents_field import LatentsField


@define(kw_only=True, repr=False)
class LatentsCollectionInvocation(AnyInvocation):
    """A collection of latents tensor primitive values

    Attributes:
        collection: The collection of latents tensors
    """

    type_: Literal["latents_collection"] = "latents_collection"
    collection: list[LatentsField] | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[LatentsField]",
    }
