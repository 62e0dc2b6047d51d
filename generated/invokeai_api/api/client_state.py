"""Operations tagged `client_state`."""

from __future__ import annotations

from typing import Any

from invokeai_py_client.bindings import Operation


def delete_client_state(
    queue_id: str,
) -> Operation[Any]:
    """Deletes the client state for the current user (or system user if not authenticated)

    ``POST /api/v1/client_state/{queue_id}/delete``

    Args:
        queue_id: The queue id (ignored, kept for backwards compatibility)
    """
    return Operation(
        "delete_client_state",
        "POST",
        "/api/v1/client_state/{queue_id}/delete",
        kind="json",
        path_params={
            "queue_id": queue_id,
        },
    )


def delete_client_state_by_key(
    queue_id: str,
    *,
    key: str,
) -> Operation[Any]:
    """Deletes a specific client state key for the current user

    ``POST /api/v1/client_state/{queue_id}/delete_by_key``

    Args:
        queue_id: The queue id (ignored, kept for backwards compatibility)
        key: Key to delete
    """
    return Operation(
        "delete_client_state_by_key",
        "POST",
        "/api/v1/client_state/{queue_id}/delete_by_key",
        kind="json",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "key": key,
        },
    )


def get_client_state_by_key(
    queue_id: str,
    *,
    key: str,
) -> Operation[None | str]:
    """Gets the client state for the current user (or system user if not authenticated)

    ``GET /api/v1/client_state/{queue_id}/get_by_key``

    Args:
        queue_id: The queue id (ignored, kept for backwards compatibility)
        key: Key to get
    """
    return Operation(
        "get_client_state_by_key",
        "GET",
        "/api/v1/client_state/{queue_id}/get_by_key",
        kind="json",
        returns="str",
        nullable=True,
        path_params={
            "queue_id": queue_id,
        },
        query={
            "key": key,
        },
    )


def get_client_state_keys_by_prefix(
    queue_id: str,
    *,
    prefix: str,
) -> Operation[list[str]]:
    """Gets client state keys matching a prefix for the current user

    ``GET /api/v1/client_state/{queue_id}/get_keys_by_prefix``

    Args:
        queue_id: The queue id (ignored, kept for backwards compatibility)
        prefix: Prefix to filter keys by
    """
    return Operation(
        "get_client_state_keys_by_prefix",
        "GET",
        "/api/v1/client_state/{queue_id}/get_keys_by_prefix",
        kind="json",
        returns="[str]",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "prefix": prefix,
        },
    )


def set_client_state(
    queue_id: str,
    *,
    body: str,
    key: str,
) -> Operation[str]:
    """Sets the client state for the current user (or system user if not authenticated)

    ``POST /api/v1/client_state/{queue_id}/set_by_key``

    Args:
        queue_id: The queue id (ignored, kept for backwards compatibility)
        key: Key to set
    """
    return Operation(
        "set_client_state",
        "POST",
        "/api/v1/client_state/{queue_id}/set_by_key",
        kind="json",
        returns="str",
        path_params={
            "queue_id": queue_id,
        },
        query={
            "key": key,
        },
        json=body,
    )
