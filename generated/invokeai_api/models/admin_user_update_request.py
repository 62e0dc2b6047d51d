from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AdminUserUpdateRequest(Model):
    """Request body for admin to update any user.

    Attributes:
        display_name: Display name
        is_active: Whether user account should be active
        is_admin: Whether user should have admin privileges
        password: New password
    """

    display_name: None | str | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_admin: bool | None | Unset = UNSET
    password: None | str | Unset = UNSET
