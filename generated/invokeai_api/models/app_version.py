from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class AppVersion(Model):
    """App Version Response

    Attributes:
        version: App version
    """

    version: str
