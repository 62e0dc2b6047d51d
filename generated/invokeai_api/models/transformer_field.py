from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class TransformerField(Model):
    """TransformerField

    Attributes:
        loras: LoRAs to apply on model loading
        transformer: Info to load Transformer submodel
    """

    loras: list[LoRAField]
    transformer: ModelIdentifierField
    _specs_ = {
        "loras": "[LoRAField]",
        "transformer": "ModelIdentifierField",
    }
