from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .metadata_item_field import MetadataItemField


@define(kw_only=True, repr=False)
class MetadataInvocation(AnyInvocation):
    """Takes a MetadataItem or collection of MetadataItems and outputs a MetadataDict.

    Attributes:
        items: A single metadata item or collection of metadata items
    """

    type_: Literal["metadata"] = "metadata"
    items: list[MetadataItemField] | MetadataItemField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "items": "[MetadataItemField]|MetadataItemField",
    }
