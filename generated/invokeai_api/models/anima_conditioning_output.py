from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .anima_conditioning_field import AnimaConditioningField


@define(kw_only=True, repr=False)
class AnimaConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output an Anima text conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: AnimaConditioningField
    type_: Literal["anima_conditioning_output"] = "anima_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "AnimaConditioningField",
    }
