from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .user_dto import UserDTO


@define(kw_only=True, repr=False)
class SetupResponse(Model):
    """Response from successful admin setup."""

    success: bool
    """Whether setup was successful"""
    user: UserDTO
    """User data transfer object."""
    _specs_ = {
        "user": "UserDTO",
    }
