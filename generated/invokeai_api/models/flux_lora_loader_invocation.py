from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .model_identifier_field import ModelIdentifierField
    from .t5_encoder_field import T5EncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class FluxLoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA model to a FLUX transformer and/or text encoder.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        lora: LoRA model to load
        t5_encoder: T5 tokenizer and text encoder
        transformer: Transformer
        weight: The weight at which the LoRA is applied to each model. Default: 0.75.
    """

    type_: Literal["flux_lora_loader"] = "flux_lora_loader"
    clip: CLIPField | None | Unset = UNSET
    lora: ModelIdentifierField | None | Unset = UNSET
    t5_encoder: None | T5EncoderField | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "lora": "ModelIdentifierField",
        "t5_encoder": "T5EncoderField",
        "transformer": "TransformerField",
    }
