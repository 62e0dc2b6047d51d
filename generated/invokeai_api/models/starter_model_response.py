from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .starter_model import StarterModel
    from .starter_model_bundle import StarterModelBundle
if TYPE_CHECKING:
    StarterModelResponseStarterBundles: TypeAlias = dict[str, StarterModelBundle]
else:
    StarterModelResponseStarterBundles = dict


@define(kw_only=True, repr=False)
class StarterModelResponse(Model):
    """StarterModelResponse"""

    starter_bundles: StarterModelResponseStarterBundles
    starter_models: list[StarterModel]
    _specs_ = {
        "starter_bundles": "{StarterModelBundle}",
        "starter_models": "[StarterModel]",
    }
