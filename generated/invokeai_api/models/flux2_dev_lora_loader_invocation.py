from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .mistral_encoder_field import MistralEncoderField
    from .model_identifier_field import ModelIdentifierField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Flux2DevLoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA to a FLUX.2 [dev] transformer and/or its Mistral text encoder.

    Attributes:
        lora: LoRA model to load
        mistral_encoder: Mistral tokenizer/processor and text encoder
        transformer: Transformer
        weight: The weight at which the LoRA is applied to each model. Default: 0.75.
    """

    type_: Literal["flux2_dev_lora_loader"] = "flux2_dev_lora_loader"
    lora: ModelIdentifierField | None | Unset = UNSET
    mistral_encoder: MistralEncoderField | None | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "ModelIdentifierField",
        "mistral_encoder": "MistralEncoderField",
        "transformer": "TransformerField",
    }
