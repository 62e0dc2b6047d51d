from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class VAEField(Model):
    """VAEField

    Attributes:
        vae: Info to load vae submodel
        seamless_axes: Axes("x" and "y") to which apply seamless
    """

    vae: ModelIdentifierField
    seamless_axes: list[str] | Unset = UNSET
    _specs_ = {
        "vae": "ModelIdentifierField",
    }
