from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ImageToPromptResponse(Model):
    """ImageToPromptResponse"""

    prompt: str
    error: None | str | Unset = UNSET
