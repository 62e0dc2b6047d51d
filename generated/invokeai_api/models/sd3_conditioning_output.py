from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .sd3_conditioning_field import SD3ConditioningField


@define(kw_only=True, repr=False)
class SD3ConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a single SD3 conditioning tensor

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: SD3ConditioningField
    type_: Literal["sd3_conditioning_output"] = "sd3_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "SD3ConditioningField",
    }
