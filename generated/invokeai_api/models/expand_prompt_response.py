from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ExpandPromptResponse(Model):
    """ExpandPromptResponse"""

    expanded_prompt: str
    seed: int
    error: None | str | Unset = UNSET
