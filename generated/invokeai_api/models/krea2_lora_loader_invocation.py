from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField
    from .qwen3_vl_encoder_field import Qwen3VLEncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Krea2LoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA model to a Krea-2 transformer and/or Qwen3-VL text encoder.

    Attributes:
        lora: LoRA model to load
        qwen3_vl_encoder: Qwen3-VL tokenizer and text encoder
        transformer: Transformer
        weight: The weight at which the LoRA is applied to each model. Default: 0.75.
    """

    type_: Literal["krea2_lora_loader"] = "krea2_lora_loader"
    lora: ModelIdentifierField | None | Unset = UNSET
    qwen3_vl_encoder: None | Qwen3VLEncoderField | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "ModelIdentifierField",
        "qwen3_vl_encoder": "Qwen3VLEncoderField",
        "transformer": "TransformerField",
    }
