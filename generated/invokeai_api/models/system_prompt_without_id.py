from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class SystemPromptWithoutId(Model):
    """SystemPromptWithoutId

    Attributes:
        content: The system prompt content. At least 1 character.
        name: The name of the system prompt. At least 1 character.
    """

    content: str
    name: str
