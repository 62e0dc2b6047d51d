from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExpandPromptRequest(Model):
    """ExpandPromptRequest"""

    model_key: str
    prompt: str
    max_tokens: int | Unset = UNSET
    """1 to 2048. Default: 300."""
    seed: int | None | Unset = UNSET
    """Seed for reproducible text generation. 0 to 4294967295."""
    system_prompt: None | str | Unset = UNSET
    task_id: None | str | Unset = UNSET
    """Client-supplied task ID used to correlate socket progress events to this request"""
