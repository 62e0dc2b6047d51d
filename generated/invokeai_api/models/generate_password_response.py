from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class GeneratePasswordResponse(Model):
    """Response containing a generated password.

    Attributes:
        password: Generated strong password
    """

    password: str
