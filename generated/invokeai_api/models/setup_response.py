from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .user_dto import UserDTO


@define(kw_only=True, repr=False)
class SetupResponse(Model):
    """Response from successful admin setup.

    Attributes:
        success: Whether setup was successful
        user: Created admin user information
    """

    success: bool
    user: UserDTO
    _specs_ = {
        "user": "UserDTO",
    }
