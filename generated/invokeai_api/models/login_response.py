from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .user_dto import UserDTO


@define(kw_only=True, repr=False)
class LoginResponse(Model):
    """Response from successful login.

    Attributes:
        expires_in: Token expiration time in seconds
        token: JWT access token
        user: User information
    """

    expires_in: int
    token: str
    user: UserDTO
    _specs_ = {
        "user": "UserDTO",
    }
