# Made from invokeai_py_client/accounts/_async/accounts.py by `python scripts/unasync.py`: edit that file.
"""The current user of a server with several users, and its user accounts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.events._sync.subscriptions import Listening
from invokeai_py_client.exceptions import AuthenticationError
from invokeai_py_client.http._sync.requests import Requests
from invokeai_py_client.text.redaction import as_secret

if TYPE_CHECKING:
    from invokeai_api import models as api_models


class Accounts(Listening):
    """Login, logout and the current user. Servers without users (`multiuser: false`) refuse all of it."""

    @cached_property
    def user_repo(self) -> UserRepository:
        """The users of the server, for administrators."""
        return UserRepository(self)

    @property
    def token(self) -> str | None:
        """The token the client shows at present, to be kept for the next script's `api_key`; None without one.

        Also None when a function gives it.
        """
        token = self._shared.credentials.present
        return None if token is None else str(token)

    def login(self, email: str, password: str, remember_me: bool = False) -> api_models.UserDTO:
        """Log in (`POST /api/v1/auth/login`); from now on requests and events are this user's.

        The token lasts a day, or a week with `remember_me`, and is replaced by each fresh one the server gives: it does
        with every successful request that is no GET.

        Args:
            email: The user's e-mail address.
            password: The user's password.
            remember_me: Whether the token lasts a week.

        Returns:
            The user.

        Raises:
            AuthenticationError: E-mail address or password are wrong.
            PermissionDeniedError: The server knows no users.
        """
        from invokeai_api.api import auth
        from invokeai_api.models import LoginRequest

        password = as_secret(password)
        body = LoginRequest(email=email, password=password, remember_me=remember_me)
        answer = self.send(auth.login(body=body))
        self._shared.become(answer.token)
        self._renew_events()
        return answer.user

    def logout(self) -> None:
        """Forget who one is (`POST /api/v1/auth/logout`); the server accepts the token until it expires all the same.

        Raises:
            InvokeAIError: The server did not answer; the token is forgotten in any case.
        """
        from invokeai_api.api import auth

        try:
            self.send(auth.logout())
        except AuthenticationError:
            pass  # the token has expired: no user is logged in
        finally:
            self._shared.become(None)
            self._renew_events()

    def me(self) -> api_models.UserDTO:
        """The user the client is (`GET /api/v1/auth/me`).

        Raises:
            AuthenticationError: No user is logged in, the token has expired, or the server knows no users.
        """
        from invokeai_api.api import auth

        return self.send(auth.get_current_user_info())

    def setup(self, email: str, password: str, display_name: str | None = None) -> api_models.UserDTO:
        """Make the first administrator of a new server (`POST /api/v1/auth/setup`); then log in.

        Args:
            email: The administrator's e-mail address.
            password: The password. Servers may be strict (`strict_password_checking`): at least 8 characters then, with
                an upper-case and a lower-case letter and a digit.
            display_name: The name others see.

        Raises:
            ValidationError: The server has an administrator already, or does not take the password.
            PermissionDeniedError: The server knows no users.
        """
        from invokeai_api.api import auth
        from invokeai_api.models import SetupRequest

        password = as_secret(password)
        name = UNSET if display_name is None else display_name
        body = SetupRequest(email=email, password=password, display_name=name)
        return (self.send(auth.setup_admin(body=body))).user


class UserRepository:
    """The users of a server. All of it is for administrators: others get a `PermissionDeniedError`."""

    def __init__(self, client: Requests) -> None:
        self._client = client

    def list_users(self) -> list[api_models.UserDTO]:
        """Every user (`GET /api/v1/auth/users`)."""
        from invokeai_api.api import auth

        return self._client.send(auth.list_users())

    def get_user(self, user_id: str) -> api_models.UserDTO:
        """One user (`GET /api/v1/auth/users/{user_id}`).

        Raises:
            NotFoundError: There is no such user.
        """
        from invokeai_api.api import auth

        return self._client.send(auth.get_user(user_id))

    def create_user(
        self, email: str, password: str, display_name: str | None = None, is_admin: bool = False
    ) -> api_models.UserDTO:
        """Make a user (`POST /api/v1/auth/users`).

        Args:
            email: The user's e-mail address.
            password: The user's password; `generate_password` makes a strong one, which strict servers take too.
            display_name: The name others see.
            is_admin: Whether the user is an administrator.

        Raises:
            ValidationError: The address is taken, or the server does not take the password.
        """
        from invokeai_api.api import auth
        from invokeai_api.models import AdminUserCreateRequest

        password = as_secret(password)
        name = UNSET if display_name is None else display_name
        body = AdminUserCreateRequest(email=email, password=password, display_name=name, is_admin=is_admin)
        return self._client.send(auth.create_user(body=body))

    def update_user(
        self,
        user_id: str,
        *,
        display_name: str | None = None,
        password: str | None = None,
        is_admin: bool | None = None,
        is_active: bool | None = None,
    ) -> api_models.UserDTO:
        """Change a user (`PATCH /api/v1/auth/users/{user_id}`); what is None stays as it is.

        Args:
            user_id: The user's id.
            display_name: The name others see.
            password: A new password; it ends all sessions of the user.
            is_admin: Whether the user is an administrator.
            is_active: Whether the user may log in.

        Raises:
            NotFoundError: There is no such user.
            ValidationError: The server does not take the change.
        """
        from invokeai_api.api import auth
        from invokeai_api.models import AdminUserUpdateRequest

        password = as_secret(password)
        given = {"display_name": display_name, "password": password, "is_admin": is_admin, "is_active": is_active}
        body = AdminUserUpdateRequest.from_dict({name: value for name, value in given.items() if value is not None})
        return self._client.send(auth.update_user(user_id, body=body))

    def delete_user(self, user_id: str) -> None:
        """Delete a user (`DELETE /api/v1/auth/users/{user_id}`).

        Raises:
            NotFoundError: There is no such user.
            ValidationError: This is the last administrator.
        """
        from invokeai_api.api import auth

        self._client.send(auth.delete_user(user_id))

    def generate_password(self) -> str:
        """A strong password, for a new user (`GET /api/v1/auth/generate-password`)."""
        from invokeai_api.api import auth

        return (self._client.send(auth.generate_password())).password
