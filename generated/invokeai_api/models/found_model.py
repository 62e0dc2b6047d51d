from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class FoundModel(Model):
    """FoundModel"""

    is_installed: bool
    """Whether or not the model is already installed"""
    path: str
    """Path to the model"""
