from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ModelRelationshipBatchRequest(Model):
    """ModelRelationshipBatchRequest

    Attributes:
        model_keys: List of model keys to fetch related models for
    """

    model_keys: list[str]
