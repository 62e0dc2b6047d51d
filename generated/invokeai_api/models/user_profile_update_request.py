from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class UserProfileUpdateRequest(Model):
    """Request body for a user to update their own profile.

    Attributes:
        current_password: Current password (required when changing password)
        display_name: New display name
        new_password: New password
    """

    current_password: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    new_password: None | str | Unset = UNSET
