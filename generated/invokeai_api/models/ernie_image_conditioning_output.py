from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .ernie_image_conditioning_field import ErnieImageConditioningField


@define(kw_only=True, repr=False)
class ErnieImageConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output an ERNIE-Image text conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: ErnieImageConditioningField
    type_: Literal["ernie_image_conditioning_output"] = "ernie_image_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "ErnieImageConditioningField",
    }
