from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ModelRelationshipCreateRequest(Model):
    """ModelRelationshipCreateRequest

    Attributes:
        model_key_1: The key of the first model in the relationship
        model_key_2: The key of the second model in the relationship
    """

    model_key_1: str
    model_key_2: str
