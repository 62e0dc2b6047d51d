from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExternalApiModelDefaultSettings(Model):
    """ExternalApiModelDefaultSettings"""

    height: int | None | Unset = UNSET
    """More than 0."""
    num_images: int | None | Unset = UNSET
    """More than 0."""
    width: int | None | Unset = UNSET
    """More than 0."""
