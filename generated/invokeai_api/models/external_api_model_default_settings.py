from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExternalApiModelDefaultSettings(Model):
    """ExternalApiModelDefaultSettings"""

    height: int | None | Unset = UNSET
    num_images: int | None | Unset = UNSET
    width: int | None | Unset = UNSET
