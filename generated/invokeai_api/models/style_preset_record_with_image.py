from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import PresetType
    from .preset_data import PresetData


@define(kw_only=True, repr=False)
class StylePresetRecordWithImage(Model):
    """StylePresetRecordWithImage"""

    id: str
    """The style preset ID."""
    image: None | str
    """The path for image"""
    name: str
    """The name of the style preset."""
    preset_data: PresetData
    type_: PresetType
    user_id: str
    """The user who owns this style preset."""
    is_public: bool | Unset = UNSET
    """Whether the preset is visible to other users. Default: False."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "preset_data": "PresetData",
    }
