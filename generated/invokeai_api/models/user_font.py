from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class UserFontFace(Model):
    """UserFontFace"""

    path: str
    style: str
    url: str
    weight: int


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
