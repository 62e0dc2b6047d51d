# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class PBRMapsOutput(AnyInvocationOutput):
    """PBRMapsOutput

    Attributes:
        displacement_map: An image primitive field
        normal_map: An image primitive field
        roughness_map: An image primitive field
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
