from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class StylePresetField(Model):
    """A style preset primitive field"""

    style_preset_id: str
    """The id of the style preset"""
