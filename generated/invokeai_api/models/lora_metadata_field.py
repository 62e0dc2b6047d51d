from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class LoRAMetadataField(Model):
    """LoRA Metadata Field

    Attributes:
        model: LoRA model to load
        weight: The weight at which the LoRA is applied to each model
    """

    model: ModelIdentifierField
    weight: float
    _specs_ = {
        "model": "ModelIdentifierField",
    }
