from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .lora_field import LoRAField


@define(kw_only=True, repr=False)
class MetadataToLorasCollectionOutput(AnyInvocationOutput):
    """Model loader output

    Attributes:
        lora: Collection of LoRA model and weights
    """

    lora: list[LoRAField]
    type_: Literal["metadata_to_lora_collection_output"] = "metadata_to_lora_collection_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "[LoRAField]",
    }
