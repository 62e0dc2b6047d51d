from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class TBLR(Model):
    """TBLR"""

    bottom: int
    left: int
    right: int
    top: int
