from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class SetupRequest(Model):
    """Request body for initial admin setup."""

    email: str
    """Admin email address"""
    password: str
    """Admin password"""
    display_name: None | str | Unset = UNSET
    """Admin display name"""
