"""Operations tagged `auth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.admin_user_create_request import AdminUserCreateRequest
    from ..models.admin_user_update_request import AdminUserUpdateRequest
    from ..models.generate_password_response import GeneratePasswordResponse
    from ..models.login_request import LoginRequest
    from ..models.login_response import LoginResponse
    from ..models.logout_response import LogoutResponse
    from ..models.media_cookie_response import MediaCookieResponse
    from ..models.setup_request import SetupRequest
    from ..models.setup_response import SetupResponse
    from ..models.setup_status_response import SetupStatusResponse
    from ..models.user_dto import UserDTO
    from ..models.user_profile_update_request import UserProfileUpdateRequest


def generate_password() -> Operation[GeneratePasswordResponse]:
    """Generate a strong random password.

    Returns a cryptographically secure random password of 16 characters
    containing uppercase, lowercase, digits, and punctuation.

    ``GET /api/v1/auth/generate-password``
    """
    return Operation(
        "generate_password",
        "GET",
        "/api/v1/auth/generate-password",
        kind="json",
        returns="GeneratePasswordResponse",
    )


def login(
    *,
    body: LoginRequest,
) -> Operation[LoginResponse]:
    """Authenticate user and return access token.

    ``POST /api/v1/auth/login``
    """
    return Operation(
        "login",
        "POST",
        "/api/v1/auth/login",
        kind="json",
        returns="LoginResponse",
        json=body,
    )


def logout() -> Operation[LogoutResponse]:
    """Logout current user.

    Currently a no-op since we use stateless JWT tokens. For token invalidation in
    future implementations, consider:
    - Token blacklist: Store invalidated tokens in Redis/database with expiration
    - Token versioning: Add version field to user record, increment on logout
    - Short-lived tokens: Use refresh token pattern with token rotation
    - Session storage: Track active sessions server-side for revocation

    ``POST /api/v1/auth/logout``
    """
    return Operation(
        "logout",
        "POST",
        "/api/v1/auth/logout",
        kind="json",
        returns="LogoutResponse",
    )


def get_current_user_info() -> Operation[UserDTO]:
    """Get current authenticated user's information.

    ``GET /api/v1/auth/me``
    """
    return Operation(
        "get_current_user_info",
        "GET",
        "/api/v1/auth/me",
        kind="json",
        returns="UserDTO",
    )


def update_current_user(
    *,
    body: UserProfileUpdateRequest,
) -> Operation[UserDTO]:
    """Update the current user's own profile.

    To change the password, both ``current_password`` and ``new_password`` must
    be provided. The current password is verified before the change is applied.

    A password change signs out the account's *other* sessions: it bumps the
    revocation epoch, invalidating every previously issued token. This response
    carries a replacement token in ``X-Refreshed-Token`` so the caller stays
    signed in.

    ``PATCH /api/v1/auth/me``
    """
    return Operation(
        "update_current_user",
        "PATCH",
        "/api/v1/auth/me",
        kind="json",
        returns="UserDTO",
        json=body,
    )


def refresh_media_cookie() -> Operation[MediaCookieResponse]:
    """Re-issue the media cookie from a valid Bearer token.

    The media cookie is normally set at login, but a session can hold a valid JWT
    without it — the session may predate the cookie's introduction, or the cookie
    may have been cleared while the JWT (in client storage) survived. Media
    elements can't send Authorization headers, so such sessions silently fail to
    load videos (black player) while every other API call works. The frontend
    calls this on app load so an existing session self-heals without re-login.

    The cookie's lifetime is clamped to the presented token's remaining validity —
    it is the same JWT, so a longer-lived cookie would just yield 401s after
    expiry anyway.

    ``POST /api/v1/auth/media-cookie``
    """
    return Operation(
        "refresh_media_cookie",
        "POST",
        "/api/v1/auth/media-cookie",
        kind="json",
        returns="MediaCookieResponse",
    )


def setup_admin(
    *,
    body: SetupRequest,
) -> Operation[SetupResponse]:
    """Set up initial administrator account.

    This endpoint can only be called once, when no admin user exists. It creates
    the first admin user for the system.

    ``POST /api/v1/auth/setup``
    """
    return Operation(
        "setup_admin",
        "POST",
        "/api/v1/auth/setup",
        kind="json",
        returns="SetupResponse",
        json=body,
    )


def get_setup_status() -> Operation[SetupStatusResponse]:
    """Check if initial administrator setup is required.

    ``GET /api/v1/auth/status``
    """
    return Operation(
        "get_setup_status",
        "GET",
        "/api/v1/auth/status",
        kind="json",
        returns="SetupStatusResponse",
    )


def list_users() -> Operation[list[UserDTO]]:
    """List all users. Requires admin privileges.

    The internal 'system' user (created for backward compatibility) is excluded
    from the results since it cannot be managed through this interface.

    ``GET /api/v1/auth/users``
    """
    return Operation(
        "list_users",
        "GET",
        "/api/v1/auth/users",
        kind="json",
        returns="[UserDTO]",
    )


def create_user(
    *,
    body: AdminUserCreateRequest,
) -> Operation[UserDTO]:
    """Create a new user. Requires admin privileges.

    ``POST /api/v1/auth/users``
    """
    return Operation(
        "create_user",
        "POST",
        "/api/v1/auth/users",
        kind="json",
        returns="UserDTO",
        json=body,
    )


def get_user(
    user_id: str,
) -> Operation[UserDTO]:
    """Get a user by ID. Requires admin privileges.

    ``GET /api/v1/auth/users/{user_id}``

    Args:
        user_id: User ID
    """
    return Operation(
        "get_user",
        "GET",
        "/api/v1/auth/users/{user_id}",
        kind="json",
        returns="UserDTO",
        path_params={
            "user_id": user_id,
        },
    )


def delete_user(
    user_id: str,
) -> Operation[None]:
    """Delete a user. Requires admin privileges.

    Admins can delete any user including other admins, but cannot delete the last
    remaining admin, nor the internal system user.

    ``DELETE /api/v1/auth/users/{user_id}``

    Args:
        user_id: User ID
    """
    return Operation(
        "delete_user",
        "DELETE",
        "/api/v1/auth/users/{user_id}",
        kind="none",
        path_params={
            "user_id": user_id,
        },
    )


def update_user(
    user_id: str,
    *,
    body: AdminUserUpdateRequest,
) -> Operation[UserDTO]:
    """Update a user. Requires admin privileges.

    Resetting a password revokes the target's existing sessions. An admin resetting
    their own password receives a replacement token in ``X-Refreshed-Token`` so they
    are not signed out by their own action.

    ``PATCH /api/v1/auth/users/{user_id}``

    Args:
        user_id: User ID
    """
    return Operation(
        "update_user",
        "PATCH",
        "/api/v1/auth/users/{user_id}",
        kind="json",
        returns="UserDTO",
        path_params={
            "user_id": user_id,
        },
        json=body,
    )
