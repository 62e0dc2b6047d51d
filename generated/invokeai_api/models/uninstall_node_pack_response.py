from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class UninstallNodePackResponse(Model):
    """Response after uninstalling a node pack."""

    message: str
    """Status message."""
    name: str
    """The name of the uninstalled node pack."""
    success: bool
    """Whether the uninstall was successful."""
