from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .qwen3_vl_encoder_field import Qwen3VLEncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Krea2LoRACollectionLoader(AnyInvocation):
    """Applies a collection of LoRAs to a Krea-2 transformer and/or Qwen3-VL encoder.

    Attributes:
        loras: LoRA models and weights. May be a single LoRA or collection.
        qwen3_vl_encoder: Qwen3-VL tokenizer and text encoder
        transformer: Transformer
    """

    type_: Literal["krea2_lora_collection_loader"] = "krea2_lora_collection_loader"
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    qwen3_vl_encoder: None | Qwen3VLEncoderField | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "loras": "LoRAField|[LoRAField]",
        "qwen3_vl_encoder": "Qwen3VLEncoderField",
        "transformer": "TransformerField",
    }
