from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .starter_model_bundle import StarterModelBundle

    StarterModelResponseStarterBundles: TypeAlias = dict[str, StarterModelBundle]
else:
    StarterModelResponseStarterBundles = dict
