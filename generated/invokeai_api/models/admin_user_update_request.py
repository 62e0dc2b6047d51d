from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class AdminUserUpdateRequest(Model):
    """Request body for admin to update any user."""

    display_name: None | str | Unset = UNSET
    """Display name"""
    is_active: bool | None | Unset = UNSET
    """Whether user account should be active"""
    is_admin: bool | None | Unset = UNSET
    """Whether user should have admin privileges"""
    password: None | str | Unset = UNSET
    """New password"""
