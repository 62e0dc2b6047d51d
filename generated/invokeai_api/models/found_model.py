from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class FoundModel(Model):
    """FoundModel

    Attributes:
        is_installed: Whether or not the model is already installed
        path: Path to the model
    """

    is_installed: bool
    path: str
