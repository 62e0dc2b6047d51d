from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .cog_view4_conditioning_field import CogView4ConditioningField


@define(kw_only=True, repr=False)
class CogView4ConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a CogView text conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: CogView4ConditioningField
    type_: Literal["cogview4_conditioning_output"] = "cogview4_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "CogView4ConditioningField",
    }
