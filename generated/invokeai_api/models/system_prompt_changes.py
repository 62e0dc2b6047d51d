from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SystemPromptChanges(Model):
    """SystemPromptChanges

    Attributes:
        content: The new content. At least 1 character.
        is_public: Whether the prompt is shared with all users.
        name: The new name. At least 1 character.
    """

    content: None | str | Unset = UNSET
    is_public: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
