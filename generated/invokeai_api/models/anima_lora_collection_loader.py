from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .qwen3_encoder_field import Qwen3EncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class AnimaLoRACollectionLoader(AnyInvocation):
    """Applies a collection of LoRAs to an Anima transformer.

    Attributes:
        loras: LoRA models and weights. May be a single LoRA or collection.
        qwen3_encoder: Qwen3 tokenizer and text encoder
        transformer: Transformer
    """

    type_: Literal["anima_lora_collection_loader"] = "anima_lora_collection_loader"
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    qwen3_encoder: None | Qwen3EncoderField | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "loras": "LoRAField|[LoRAField]",
        "qwen3_encoder": "Qwen3EncoderField",
        "transformer": "TransformerField",
    }
