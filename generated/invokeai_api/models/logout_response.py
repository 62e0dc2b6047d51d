from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class LogoutResponse(Model):
    """Response from logout.

    Attributes:
        success: Whether logout was successful
    """

    success: bool
