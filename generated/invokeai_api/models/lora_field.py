from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class LoRAField(Model):
    """LoRAField

    Attributes:
        lora: Info to load lora model
        weight: Weight to apply to lora model
    """

    lora: ModelIdentifierField
    weight: float
    _specs_ = {
        "lora": "ModelIdentifierField",
    }
