from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .user_font_face import UserFontFace


@define(kw_only=True, repr=False)
class UserFont(Model):
    """UserFont"""

    faces: list[UserFontFace]
    family: str
    id: str
    label: str
    path: str
    url: str
    _specs_ = {
        "faces": "[UserFontFace]",
    }
