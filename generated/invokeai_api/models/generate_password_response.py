from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class GeneratePasswordResponse(Model):
    """Response containing a generated password.

    Attributes:
        password: Generated strong password
    """

    password: str
