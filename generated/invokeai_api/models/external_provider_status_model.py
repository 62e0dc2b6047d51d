from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExternalProviderStatusModel(Model):
    """ExternalProviderStatusModel"""

    configured: bool
    """Whether credentials are configured for the provider"""
    provider_id: str
    """The external provider identifier"""
    message: None | str | Unset = UNSET
    """Optional provider status detail"""
