from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import BaseModelType, ModelType, SubModelType


@define(kw_only=True, repr=False)
class ModelIdentifierField(Model):
    """ModelIdentifierField

    Attributes:
        base: An enumeration of base model architectures. For example, Stable Diffusion 1.x, Stable Diffusion 2.x,
            FLUX, etc.

            Every model config must have a base architecture type.

            Not all models are associated with a base architecture. For example, CLIP models are their own
            thing, not related
            to any particular model architecture. To simplify internal APIs and make it easier to work with
            models, we use a
            fallback/null value `BaseModelType.Any` for these models, instead of making the model base optional.
        hash_: The model's BLAKE3 hash
        key: The model's unique key
        name: The model's name
        type_: Model type.
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
