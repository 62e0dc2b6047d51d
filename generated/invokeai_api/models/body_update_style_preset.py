from __future__ import annotations

from invokeai_py_client.bindings import UNSET, File, Model, Unset, define


@define(kw_only=True, repr=False)
class BodyUpdateStylePreset(Model):
    """Body_update_style_preset

    Attributes:
        data: The data of the style preset to update
        image: The image file to upload
    """

    data: str
    image: File | None | Unset = UNSET
