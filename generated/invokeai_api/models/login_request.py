from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class LoginRequest(Model):
    """Request body for user login."""

    email: str
    """User email address"""
    password: str
    """User password"""
    remember_me: bool | Unset = UNSET
    """Whether to extend session duration. Default: False."""
