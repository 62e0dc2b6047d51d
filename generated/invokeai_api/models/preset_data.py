from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class PresetData(Model):
    """PresetData

    Attributes:
        negative_prompt: Negative prompt
        positive_prompt: Positive prompt
    """

    negative_prompt: str
    positive_prompt: str
