from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ExternalProviderConfigUpdate(Model):
    """ExternalProviderConfigUpdate

    Attributes:
        api_key: API key for the external provider
        base_url: Optional base URL override for the provider
    """

    api_key: None | str | Unset = UNSET
    base_url: None | str | Unset = UNSET
