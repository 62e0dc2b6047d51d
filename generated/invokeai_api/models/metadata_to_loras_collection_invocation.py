from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataToLorasCollectionInvocation(AnyInvocation):
    """Extracts Lora(s) from metadata into a collection

    Attributes:
        custom_label: Label for this metadata item. Default: 'loras'.
        loras: LoRA models and weights. May be a single LoRA or collection.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_lora_collection"] = "metadata_to_lora_collection"
    custom_label: str | Unset = UNSET
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "loras": "LoRAField|[LoRAField]",
    }
