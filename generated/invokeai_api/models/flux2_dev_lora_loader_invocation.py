# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .mistral_encoder_field import MistralEncoderField
    from .model_identifier_field import ModelIdentifierField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Flux2DevLoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA to a FLUX.2 [dev] transformer and/or its Mistral text encoder."""

    type_: Literal["flux2_dev_lora_loader"] = "flux2_dev_lora_loader"
    lora: ModelIdentifierField | None | Unset = UNSET
    """LoRA model to load"""
    mistral_encoder: MistralEncoderField | None | Unset = UNSET
    """Mistral tokenizer/processor and text encoder"""
    transformer: None | TransformerField | Unset = UNSET
    """Transformer"""
    weight: float | Unset = UNSET
    """The weight at which the LoRA is applied to each model. Default: 0.75."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "ModelIdentifierField",
        "mistral_encoder": "MistralEncoderField",
        "transformer": "TransformerField",
    }
