from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AdminUserCreateRequest(Model):
    """Request body for admin to create a new user.

    Attributes:
        email: User email address
        password: User password
        display_name: Display name
        is_admin: Whether user should have admin privileges. Default: False.
    """

    email: str
    password: str
    display_name: None | str | Unset = UNSET
    is_admin: bool | Unset = UNSET
