from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ImageToPromptRequest(Model):
    """ImageToPromptRequest

    Attributes:
        task_id: Client-supplied task ID used to correlate socket progress events to this request
    """

    image_name: str
    model_key: str
    instruction: str | Unset = UNSET
    task_id: None | str | Unset = UNSET
