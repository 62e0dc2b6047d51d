from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class LogoutResponse(Model):
    """Response from logout.

    Attributes:
        success: Whether logout was successful
    """

    success: bool
