from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import BaseModelType, ModelType, SubModelType


@define(kw_only=True, repr=False)
class ModelIdentifierField(Model):
    """ModelIdentifierField

    Attributes:
        base: The model's base model type
        hash_: The model's BLAKE3 hash
        key: The model's unique key
        name: The model's name
        type_: The model's type
        submodel_type: The submodel to load, if this is a main model
    """

    base: BaseModelType
    hash_: str
    key: str
    name: str
    type_: ModelType
    submodel_type: None | SubModelType | Unset = UNSET
    _wire_ = {
        "hash_": "hash",
        "type_": "type",
    }
