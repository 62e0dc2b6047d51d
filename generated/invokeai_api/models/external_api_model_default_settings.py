from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ExternalApiModelDefaultSettings(Model):
    """ExternalApiModelDefaultSettings

    Attributes:
        height: More than 0.
        num_images: More than 0.
        width: More than 0.
    """

    height: int | None | Unset = UNSET
    num_images: int | None | Unset = UNSET
    width: int | None | Unset = UNSET
