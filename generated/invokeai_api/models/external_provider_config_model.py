from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ExternalProviderConfigModel(Model):
    """ExternalProviderConfigModel

    Attributes:
        api_key_configured: Whether an API key is configured
        provider_id: The external provider identifier
        base_url: Optional base URL override
    """

    api_key_configured: bool
    provider_id: str
    base_url: None | str | Unset = UNSET
