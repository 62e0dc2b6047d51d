from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class AdminUserCreateRequest(Model):
    """Request body for admin to create a new user."""

    email: str
    """User email address"""
    password: str
    """User password"""
    display_name: None | str | Unset = UNSET
    """Display name"""
    is_admin: bool | Unset = UNSET
    """Whether user should have admin privileges. Default: False."""
