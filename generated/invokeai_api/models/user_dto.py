from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class UserDTO(Model):
    """User data transfer object."""

    created_at: str
    """When the user was created"""
    email: str
    """User email address"""
    updated_at: str
    """When the user was last updated"""
    user_id: str
    """Unique user identifier"""
    display_name: None | str | Unset = UNSET
    """Display name"""
    is_active: bool | Unset = UNSET
    """Whether user account is active. Default: True."""
    is_admin: bool | Unset = UNSET
    """Whether user has admin privileges. Default: False."""
    last_login_at: None | str | Unset = UNSET
    """When user last logged in"""
    token_epoch: int | Unset = UNSET
    """Revocation epoch; tokens minted before the current value are rejected. Default: 0."""
