from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class FoundModel(Model):
    """FoundModel

    Attributes:
        is_installed: Whether or not the model is already installed
        path: Path to the model
    """

    is_installed: bool
    path: str
