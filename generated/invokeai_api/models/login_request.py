from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class LoginRequest(Model):
    """Request body for user login.

    Attributes:
        email: User email address
        password: User password
        remember_me: Whether to extend session duration. Default: False.
    """

    email: str
    password: str
    remember_me: bool | Unset = UNSET
