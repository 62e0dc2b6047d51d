from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import MetadataToBoolCollectionInvocationLabel
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataToBoolCollectionInvocation(AnyInvocation):
    """Extracts a Boolean value Collection of a label from metadata

    Attributes:
        custom_label: Label for this metadata item
        default_value: The default bool to use if not found in the metadata
        label: Label for this metadata item. Default: '* CUSTOM LABEL *'.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_bool_collection"] = "metadata_to_bool_collection"
    custom_label: None | str | Unset = UNSET
    default_value: list[bool] | None | Unset = UNSET
    label: MetadataToBoolCollectionInvocationLabel | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
