from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class UserFontFace(Model):
    """UserFontFace"""

    path: str
    style: str
    url: str
    weight: int
