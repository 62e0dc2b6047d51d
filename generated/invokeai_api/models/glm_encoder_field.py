from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class GlmEncoderField(Model):
    """GlmEncoderField

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
