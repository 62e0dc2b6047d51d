"""Operations tagged `model_relationships`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.model_relationship_batch_request import ModelRelationshipBatchRequest
    from ..models.model_relationship_create_request import ModelRelationshipCreateRequest


def add_model_relationship(
    *,
    body: ModelRelationshipCreateRequest,
) -> Operation[None]:
    """Creates a **bidirectional** relationship between two models, allowing each to reference the other as
    related.

    ``POST /api/v1/model_relationships/``
    """
    return Operation(
        "add_model_relationship",
        "POST",
        "/api/v1/model_relationships/",
        kind="none",
        json=body,
    )


def remove_model_relationship(
    *,
    body: ModelRelationshipCreateRequest,
) -> Operation[None]:
    """Removes a **bidirectional** relationship between two models. The relationship must already exist.

    ``DELETE /api/v1/model_relationships/``
    """
    return Operation(
        "remove_model_relationship",
        "DELETE",
        "/api/v1/model_relationships/",
        kind="none",
        json=body,
    )


def get_related_models_batch(
    *,
    body: ModelRelationshipBatchRequest,
) -> Operation[list[str]]:
    """Retrieves all **unique related model keys** for a list of given models. This is useful for contextual
    suggestions or filtering.

    ``POST /api/v1/model_relationships/batch``
    """
    return Operation(
        "get_related_models_batch",
        "POST",
        "/api/v1/model_relationships/batch",
        kind="json",
        returns="[str]",
        json=body,
    )


def get_related_models(
    model_key: str,
) -> Operation[list[str]]:
    """Get a list of model keys related to a given model.

    ``GET /api/v1/model_relationships/i/{model_key}``

    Args:
        model_key: The key of the model to get relationships for
    """
    return Operation(
        "get_related_models",
        "GET",
        "/api/v1/model_relationships/i/{model_key}",
        kind="json",
        returns="[str]",
        path_params={
            "model_key": model_key,
        },
    )
