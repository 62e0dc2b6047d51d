from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ExternalImageSize(Model):
    """ExternalImageSize

    Attributes:
        height: More than 0.
        width: More than 0.
    """

    height: int
    width: int
