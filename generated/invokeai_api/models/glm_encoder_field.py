from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class GlmEncoderField(Model):
    """GlmEncoderField"""

    text_encoder: ModelIdentifierField
    tokenizer: ModelIdentifierField
    _specs_ = {
        "text_encoder": "ModelIdentifierField",
        "tokenizer": "ModelIdentifierField",
    }
