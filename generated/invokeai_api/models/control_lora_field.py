from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ControlLoRAField(Model):
    """ControlLoRAField

    Attributes:
        img: Image to use in structural conditioning
        lora: Info to load lora model
        weight: Weight to apply to lora model
    """

    img: ImageField
    lora: ModelIdentifierField
    weight: float
    _specs_ = {
        "img": "ImageField",
        "lora": "ModelIdentifierField",
    }
