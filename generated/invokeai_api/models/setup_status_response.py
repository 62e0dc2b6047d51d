from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SetupStatusResponse(Model):
    """Response for setup status check.

    Attributes:
        multiuser_enabled: Whether multiuser mode is enabled
        setup_required: Whether initial setup is required
        strict_password_checking: Whether strict password requirements are enforced
        admin_email: Email of the first active admin user, if any
    """

    multiuser_enabled: bool
    setup_required: bool
    strict_password_checking: bool
    admin_email: None | str | Unset = UNSET
