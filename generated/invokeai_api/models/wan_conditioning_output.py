from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .wan_conditioning_field import WanConditioningField


@define(kw_only=True, repr=False)
class WanConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a Wan 2.2 text conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: WanConditioningField
    type_: Literal["wan_conditioning_output"] = "wan_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "WanConditioningField",
    }
