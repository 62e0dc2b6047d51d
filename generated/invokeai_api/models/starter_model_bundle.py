from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .starter_model import StarterModel


@define(kw_only=True, repr=False)
class StarterModelBundle(Model):
    """StarterModelBundle"""

    models: list[StarterModel]
    name: str
    _specs_ = {
        "models": "[StarterModel]",
    }
