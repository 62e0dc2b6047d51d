from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class QwenImageLoRACollectionLoader(AnyInvocation):
    """Applies a collection of LoRAs to a Qwen Image transformer.

    Attributes:
        loras: LoRA models and weights. May be a single LoRA or collection.
        transformer: Transformer
    """

    type_: Literal["qwen_image_lora_collection_loader"] = "qwen_image_lora_collection_loader"
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "loras": "LoRAField|[LoRAField]",
        "transformer": "TransformerField",
    }
