from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import MetadataToFloatInvocationLabel
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataToFloatInvocation(AnyInvocation):
    """Extracts a Float value of a label from metadata

    Attributes:
        custom_label: Label for this metadata item
        default_value: The default float to use if not found in the metadata
        label: Label for this metadata item. Default: '* CUSTOM LABEL *'.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_float"] = "metadata_to_float"
    custom_label: None | str | Unset = UNSET
    default_value: float | None | Unset = UNSET
    label: MetadataToFloatInvocationLabel | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
