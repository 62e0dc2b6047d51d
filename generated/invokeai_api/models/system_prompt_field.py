from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class SystemPromptField(Model):
    """A system prompt primitive field"""

    system_prompt_id: str
    """The id of the system prompt"""
