from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class UserDTO(Model):
    """User data transfer object.

    Attributes:
        created_at: When the user was created
        email: User email address
        updated_at: When the user was last updated
        user_id: Unique user identifier
        display_name: Display name
        is_active: Whether user account is active. Default: True.
        is_admin: Whether user has admin privileges. Default: False.
        last_login_at: When user last logged in
        token_epoch: Revocation epoch; tokens minted before the current value are rejected. Default: 0.
    """

    created_at: str
    email: str
    updated_at: str
    user_id: str
    display_name: None | str | Unset = UNSET
    is_active: bool | Unset = UNSET
    is_admin: bool | Unset = UNSET
    last_login_at: None | str | Unset = UNSET
    token_epoch: int | Unset = UNSET
