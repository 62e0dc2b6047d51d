from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class SystemPromptRecordDTO(Model):
    """SystemPromptRecordDTO"""

    content: str
    """The system prompt content. At least 1 character."""
    created_at: str
    """When the system prompt was created."""
    id: str
    """The system prompt ID."""
    is_public: bool
    """Whether the prompt is shared with all users."""
    name: str
    """The name of the system prompt. At least 1 character."""
    updated_at: str
    """When the system prompt was last updated."""
    user_id: str
    """The owning user id ('system' for built-in defaults, and for everything created in single-user mode)."""
