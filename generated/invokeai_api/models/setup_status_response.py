from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class SetupStatusResponse(Model):
    """Response for setup status check."""

    multiuser_enabled: bool
    """Whether multiuser mode is enabled"""
    setup_required: bool
    """Whether initial setup is required"""
    strict_password_checking: bool
    """Whether strict password requirements are enforced"""
    admin_email: None | str | Unset = UNSET
    """Email of the first active admin user, if any"""
