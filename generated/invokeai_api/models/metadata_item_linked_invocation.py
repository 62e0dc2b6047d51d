from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import MetadataItemLinkedInvocationLabel
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataItemLinkedInvocation(AnyInvocation):
    """Used to Create/Add/Update a value into a metadata label

    Attributes:
        custom_label: Label for this metadata item
        label: Label for this metadata item. Default: '* CUSTOM LABEL *'.
        metadata: Optional metadata to be saved with the image
        value: The value for this metadata item (may be any type)
    """

    type_: Literal["metadata_item_linked"] = "metadata_item_linked"
    custom_label: None | str | Unset = UNSET
    label: MetadataItemLinkedInvocationLabel | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    value: Any | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
