from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import MetadataToSchedulerInvocationDefaultValue, MetadataToSchedulerInvocationLabel
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataToSchedulerInvocation(AnyInvocation):
    """Extracts a Scheduler value of a label from metadata

    Attributes:
        custom_label: Label for this metadata item
        default_value: The default scheduler to use if not found in the metadata. Default: 'euler'.
        label: Label for this metadata item. Default: 'scheduler'.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_scheduler"] = "metadata_to_scheduler"
    custom_label: None | str | Unset = UNSET
    default_value: MetadataToSchedulerInvocationDefaultValue | Unset = UNSET
    label: MetadataToSchedulerInvocationLabel | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
