from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .flux_conditioning_field import FluxConditioningField


@define(kw_only=True, repr=False)
class FluxConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a single conditioning tensor

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: FluxConditioningField
    type_: Literal["flux_conditioning_output"] = "flux_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "FluxConditioningField",
    }
