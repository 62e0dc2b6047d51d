from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ExpandPromptRequest(Model):
    """ExpandPromptRequest

    Attributes:
        max_tokens: 1 to 2048. Default: 300.
        seed: Seed for reproducible text generation. 0 to 4294967295.
        task_id: Client-supplied task ID used to correlate socket progress events to this request
    """

    model_key: str
    prompt: str
    max_tokens: int | Unset = UNSET
    seed: int | None | Unset = UNSET
    system_prompt: None | str | Unset = UNSET
    task_id: None | str | Unset = UNSET
