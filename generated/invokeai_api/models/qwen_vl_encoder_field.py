from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class QwenVLEncoderField(Model):
    """Field for Qwen2.5-VL encoder used by Qwen Image Edit models.

    Attributes:
        text_encoder: Info to load text_encoder submodel
        tokenizer: Info to load tokenizer submodel
    """

    text_encoder: ModelIdentifierField
    tokenizer: ModelIdentifierField
    _specs_ = {
        "text_encoder": "ModelIdentifierField",
        "tokenizer": "ModelIdentifierField",
    }
