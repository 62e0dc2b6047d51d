from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExternalProviderConfigModel(Model):
    """ExternalProviderConfigModel"""

    api_key_configured: bool
    """Whether an API key is configured"""
    provider_id: str
    """The external provider identifier"""
    base_url: None | str | Unset = UNSET
    """Optional base URL override"""
