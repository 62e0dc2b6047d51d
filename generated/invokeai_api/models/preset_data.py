from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class PresetData(Model):
    """PresetData"""

    negative_prompt: str
    """Negative prompt"""
    positive_prompt: str
    """Positive prompt"""
