from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import PresetType
    from .preset_data import PresetData


@define(kw_only=True, repr=False)
class StylePresetRecordWithImage(Model):
    """StylePresetRecordWithImage

    Attributes:
        id: The style preset ID.
        image: The path for image
        name: The name of the style preset.
        preset_data: The preset data
        type_: The type of style preset
        user_id: The user who owns this style preset.
        is_public: Whether the preset is visible to other users. Default: False.
    """

    id: str
    image: None | str
    name: str
    preset_data: PresetData
    type_: PresetType
    user_id: str
    is_public: bool | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "preset_data": "PresetData",
    }
