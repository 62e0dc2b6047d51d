from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class ModelsList(Model):
    """Return list of configs."""

    models: list[AnyModelConfig]
    _specs_ = {
        "models": "[AnyModelConfig]",
    }
