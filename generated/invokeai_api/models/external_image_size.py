from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ExternalImageSize(Model):
    """ExternalImageSize

    Attributes:
        height: More than 0.
        width: More than 0.
    """

    height: int
    width: int
