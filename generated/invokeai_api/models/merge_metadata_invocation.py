from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MergeMetadataInvocation(AnyInvocation):
    """Merged a collection of MetadataDict into a single MetadataDict.

    Attributes:
        collection: Collection of Metadata
    """

    type_: Literal["merge_metadata"] = "merge_metadata"
    collection: list[MetadataField] | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
