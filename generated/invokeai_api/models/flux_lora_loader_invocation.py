# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .model_identifier_field import ModelIdentifierField
    from .t5_encoder_field import T5EncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class FluxLoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA model to a FLUX transformer and/or text encoder."""

    type_: Literal["flux_lora_loader"] = "flux_lora_loader"
    clip: CLIPField | None | Unset = UNSET
    """CLIP (tokenizer, text encoder, LoRAs) and skipped layer count"""
    lora: ModelIdentifierField | None | Unset = UNSET
    """LoRA model to load"""
    t5_encoder: None | T5EncoderField | Unset = UNSET
    """T5 tokenizer and text encoder"""
    transformer: None | TransformerField | Unset = UNSET
    """Transformer"""
    weight: float | Unset = UNSET
    """The weight at which the LoRA is applied to each model. Default: 0.75."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "lora": "ModelIdentifierField",
        "t5_encoder": "T5EncoderField",
        "transformer": "TransformerField",
    }
