from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class T5EncoderField(Model):
    """T5EncoderField

    Attributes:
        loras: LoRAs to apply on model loading
        text_encoder: Info to load text_encoder submodel
        tokenizer: Info to load tokenizer submodel
    """

    loras: list[LoRAField]
    text_encoder: ModelIdentifierField
    tokenizer: ModelIdentifierField
    _specs_ = {
        "loras": "[LoRAField]",
        "text_encoder": "ModelIdentifierField",
        "tokenizer": "ModelIdentifierField",
    }
