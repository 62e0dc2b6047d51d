from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ExternalProviderStatusModel(Model):
    """ExternalProviderStatusModel

    Attributes:
        configured: Whether credentials are configured for the provider
        provider_id: The external provider identifier
        message: Optional provider status detail
    """

    configured: bool
    provider_id: str
    message: None | str | Unset = UNSET
