from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import MetadataToModelInvocationLabel
    from .metadata_field import MetadataField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class MetadataToModelInvocation(AnyInvocation):
    """Extracts a Model value of a label from metadata

    Attributes:
        custom_label: Label for this metadata item
        default_value: The default model to use if not found in the metadata
        label: Label for this metadata item. Default: 'model'.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_model"] = "metadata_to_model"
    custom_label: None | str | Unset = UNSET
    default_value: ModelIdentifierField | None | Unset = UNSET
    label: MetadataToModelInvocationLabel | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "default_value": "ModelIdentifierField",
    }
