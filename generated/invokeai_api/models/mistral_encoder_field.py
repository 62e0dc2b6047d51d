from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class MistralEncoderField(Model):
    """Field for the Mistral text encoder used by FLUX.2 [dev].

    The "tokenizer" submodel actually points to the multimodal processor (AutoProcessor /
    Mistral3Processor), which wraps the tokenizer plus the chat template needed by FLUX.2.

    Attributes:
        text_encoder: Info to load text_encoder submodel
        tokenizer: Info to load tokenizer / processor submodel
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
