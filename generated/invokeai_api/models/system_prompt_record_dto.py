from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class SystemPromptRecordDTO(Model):
    """SystemPromptRecordDTO

    Attributes:
        content: The system prompt content. At least 1 character.
        created_at: When the system prompt was created.
        id: The system prompt ID.
        is_public: Whether the prompt is shared with all users.
        name: The name of the system prompt. At least 1 character.
        updated_at: When the system prompt was last updated.
        user_id: The owning user id ('system' for built-in defaults, and for everything created in single-user mode).
    """

    content: str
    created_at: str
    id: str
    is_public: bool
    name: str
    updated_at: str
    user_id: str
