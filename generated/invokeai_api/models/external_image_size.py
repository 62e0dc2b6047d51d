from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ExternalImageSize(Model):
    """ExternalImageSize"""

    height: int
    """More than 0."""
    width: int
    """More than 0."""
