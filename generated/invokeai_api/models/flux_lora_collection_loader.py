from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .lora_field import LoRAField
    from .t5_encoder_field import T5EncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class FLUXLoRACollectionLoader(AnyInvocation):
    """Applies a collection of LoRAs to a FLUX transformer.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        loras: LoRA models and weights. May be a single LoRA or collection.
        t5_encoder: T5 tokenizer and text encoder
        transformer: Transformer
    """

    type_: Literal["flux_lora_collection_loader"] = "flux_lora_collection_loader"
    clip: CLIPField | None | Unset = UNSET
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    t5_encoder: None | T5EncoderField | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "loras": "LoRAField|[LoRAField]",
        "t5_encoder": "T5EncoderField",
        "transformer": "TransformerField",
    }
