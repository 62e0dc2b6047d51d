from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .z_image_conditioning_field import ZImageConditioningField


@define(kw_only=True, repr=False)
class ZImageConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a Z-Image text conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: ZImageConditioningField
    type_: Literal["z_image_conditioning_output"] = "z_image_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "ZImageConditioningField",
    }
