from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .mistral_encoder_field import MistralEncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Flux2DevLoRACollectionLoader(AnyInvocation):
    """Apply a collection of LoRAs to a FLUX.2 [dev] transformer and/or Mistral encoder.

    Attributes:
        loras: LoRA models and weights. May be a single LoRA or collection.
        mistral_encoder: Mistral tokenizer/processor and text encoder
        transformer: Transformer
    """

    type_: Literal["flux2_dev_lora_collection_loader"] = "flux2_dev_lora_collection_loader"
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    mistral_encoder: MistralEncoderField | None | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "loras": "LoRAField|[LoRAField]",
        "mistral_encoder": "MistralEncoderField",
        "transformer": "TransformerField",
    }
