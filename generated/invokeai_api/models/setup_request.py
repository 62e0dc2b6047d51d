from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SetupRequest(Model):
    """Request body for initial admin setup.

    Attributes:
        email: Admin email address
        password: Admin password
        display_name: Admin display name
    """

    email: str
    password: str
    display_name: None | str | Unset = UNSET
