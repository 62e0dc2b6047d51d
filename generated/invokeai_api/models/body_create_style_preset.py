from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, File, Model, Unset


@define(kw_only=True, repr=False)
class BodyCreateStylePreset(Model):
    """Body_create_style_preset"""

    data: str
    """The data of the style preset to create"""
    image: File | None | Unset = UNSET
    """The image file to upload"""
