"""Operations tagged `system_prompts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.system_prompt_changes import SystemPromptChanges
    from ..models.system_prompt_record_dto import SystemPromptRecordDTO
    from ..models.system_prompt_without_id import SystemPromptWithoutId


def list_system_prompts() -> Operation[list[SystemPromptRecordDTO]]:
    """Lists system prompts visible to the current user (own + public).

    ``GET /api/v1/system_prompts/``
    """
    return Operation(
        "list_system_prompts",
        "GET",
        "/api/v1/system_prompts/",
        kind="json",
        returns="[SystemPromptRecordDTO]",
    )


def create_system_prompt(
    *,
    body: SystemPromptWithoutId,
) -> Operation[SystemPromptRecordDTO]:
    """Creates a new system prompt owned by the current user.

    ``POST /api/v1/system_prompts/``
    """
    return Operation(
        "create_system_prompt",
        "POST",
        "/api/v1/system_prompts/",
        kind="json",
        returns="SystemPromptRecordDTO",
        json=body,
    )


def get_system_prompt(
    system_prompt_id: str,
) -> Operation[SystemPromptRecordDTO]:
    """Gets a system prompt by id.

    ``GET /api/v1/system_prompts/i/{system_prompt_id}``

    Args:
        system_prompt_id: The id of the system prompt to get
    """
    return Operation(
        "get_system_prompt",
        "GET",
        "/api/v1/system_prompts/i/{system_prompt_id}",
        kind="json",
        returns="SystemPromptRecordDTO",
        path_params={
            "system_prompt_id": system_prompt_id,
        },
    )


def delete_system_prompt(
    system_prompt_id: str,
) -> Operation[Any]:
    """Deletes a system prompt. Only the owner or an admin may delete.

    ``DELETE /api/v1/system_prompts/i/{system_prompt_id}``

    Args:
        system_prompt_id: The id of the system prompt to delete
    """
    return Operation(
        "delete_system_prompt",
        "DELETE",
        "/api/v1/system_prompts/i/{system_prompt_id}",
        kind="json",
        path_params={
            "system_prompt_id": system_prompt_id,
        },
    )


def update_system_prompt(
    system_prompt_id: str,
    *,
    body: SystemPromptChanges,
) -> Operation[SystemPromptRecordDTO]:
    """Updates a system prompt. Only the owner or an admin may update.

    ``PATCH /api/v1/system_prompts/i/{system_prompt_id}``

    Args:
        system_prompt_id: The id of the system prompt to update
    """
    return Operation(
        "update_system_prompt",
        "PATCH",
        "/api/v1/system_prompts/i/{system_prompt_id}",
        kind="json",
        returns="SystemPromptRecordDTO",
        path_params={
            "system_prompt_id": system_prompt_id,
        },
        json=body,
    )
