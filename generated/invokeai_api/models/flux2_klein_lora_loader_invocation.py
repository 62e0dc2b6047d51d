from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField
    from .qwen3_encoder_field import Qwen3EncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Flux2KleinLoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA model to a FLUX.2 Klein transformer and/or Qwen3 text encoder.

    Attributes:
        lora: LoRA model to load
        qwen3_encoder: Qwen3 tokenizer and text encoder
        transformer: Transformer
        weight: The weight at which the LoRA is applied to each model. Default: 0.75.
    """

    type_: Literal["flux2_klein_lora_loader"] = "flux2_klein_lora_loader"
    lora: ModelIdentifierField | None | Unset = UNSET
    qwen3_encoder: None | Qwen3EncoderField | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "ModelIdentifierField",
        "qwen3_encoder": "Qwen3EncoderField",
        "transformer": "TransformerField",
    }
