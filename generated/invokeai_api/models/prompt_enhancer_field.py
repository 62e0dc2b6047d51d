from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class PromptEnhancerField(Model):
    """Field for the optional ERNIE-Image prompt-enhancer (Ministral3ForCausalLM).

    Attributes:
        text_encoder: Info to load PE causal-LM submodel
        tokenizer: Info to load PE tokenizer submodel
    """

    text_encoder: ModelIdentifierField
    tokenizer: ModelIdentifierField
    _specs_ = {
        "text_encoder": "ModelIdentifierField",
        "tokenizer": "ModelIdentifierField",
    }
