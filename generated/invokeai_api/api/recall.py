"""Operations tagged `recall`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Operation, Unset

if TYPE_CHECKING:
    from ..models.get_recall_parameters_response200 import GetRecallParametersResponse200
    from ..models.recall_parameter import RecallParameter
    from ..models.update_recall_parameters_response200 import UpdateRecallParametersResponse200


def get_recall_parameters(
    queue_id: str,
) -> Operation[GetRecallParametersResponse200]:
    """Retrieve all stored recall parameters for a given queue.

    Returns a dictionary of all recall parameters that have been set for the queue.

    ``GET /api/v1/recall/{queue_id}``

    Args:
        queue_id: The queue id to retrieve parameters for
    """
    return Operation(
        "get_recall_parameters",
        "GET",
        "/api/v1/recall/{queue_id}",
        kind="json",
        path_params={
            "queue_id": queue_id,
        },
    )


def update_recall_parameters(
    queue_id: str,
    *,
    body: RecallParameter,
    strict: bool | Unset = UNSET,
    append: bool | Unset = UNSET,
) -> Operation[UpdateRecallParametersResponse200]:
    """Update recallable parameters that can be recalled on the frontend.

    This endpoint allows updating parameters such as prompt, model, steps, and other
    generation settings. These parameters are stored in client state and can be
    accessed by the frontend to populate UI elements.

    ``POST /api/v1/recall/{queue_id}``

    Args:
        queue_id: The queue id to perform this operation on
        strict: When true, parameters not included in the request are reset to their defaults (cleared). Default:
            False.
        append: When true, recalled reference images (ip_adapters and reference_images) are appended to the
            frontend's existing reference-image list instead of replacing it. Mutually exclusive with strict.
            Default: False.
    """
    return Operation(
        "update_recall_parameters",
        "POST",
        "/api/v1/recall/{queue_id}",
        kind="json",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "strict": strict,
            "append": append,
        },
        json=body,
    )
