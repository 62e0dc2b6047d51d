from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, File, Model, Unset


@define(kw_only=True, repr=False)
class BodyUpdateStylePreset(Model):
    """Body_update_style_preset"""

    data: str
    """The data of the style preset to update"""
    image: File | None | Unset = UNSET
    """The image file to upload"""
