from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class DynamicPromptsResponse(Model):
    """DynamicPromptsResponse"""

    prompts: list[str]
    error: None | str | Unset = UNSET
