from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class PBRMapsOutput(AnyInvocationOutput):
    """PBRMapsOutput

    Attributes:
        displacement_map: The generated displacement map
        normal_map: The generated normal map
        roughness_map: The generated roughness map
    """

    displacement_map: ImageField
    normal_map: ImageField
    roughness_map: ImageField
    type_: Literal["pbr_maps-output"] = "pbr_maps-output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "displacement_map": "ImageField",
        "normal_map": "ImageField",
        "roughness_map": "ImageField",
    }
