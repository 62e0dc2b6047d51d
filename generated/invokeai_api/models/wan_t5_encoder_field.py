from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class WanT5EncoderField(Model):
    """Field for the UMT5-XXL text encoder used by Wan 2.2 models.

    Attributes:
        text_encoder: Info to load text_encoder submodel
        tokenizer: Info to load tokenizer submodel
        loras: LoRAs to apply on model loading
    """

    text_encoder: ModelIdentifierField
    tokenizer: ModelIdentifierField
    loras: list[LoRAField] | Unset = UNSET
    _specs_ = {
        "text_encoder": "ModelIdentifierField",
        "tokenizer": "ModelIdentifierField",
        "loras": "[LoRAField]",
    }
