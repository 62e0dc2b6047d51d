from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class CLIPField(Model):
    """CLIPField

    Attributes:
        loras: LoRAs to apply on model loading
        skipped_layers: Number of skipped layers in text_encoder
        text_encoder: Info to load text_encoder submodel
        tokenizer: Info to load tokenizer submodel
    """

    loras: list[LoRAField]
    skipped_layers: int
    text_encoder: ModelIdentifierField
    tokenizer: ModelIdentifierField
    _specs_ = {
        "loras": "[LoRAField]",
        "text_encoder": "ModelIdentifierField",
        "tokenizer": "ModelIdentifierField",
    }
