from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class UserFontFace(Model):
    """UserFontFace"""

    path: str
    style: str
    url: str
    weight: int
