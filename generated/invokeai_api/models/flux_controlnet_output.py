from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .flux_controlnet_field import FluxControlNetField


@define(kw_only=True, repr=False)
class FluxControlNetOutput(AnyInvocationOutput):
    """FLUX ControlNet info

    Attributes:
        control: ControlNet(s) to apply
    """

    control: FluxControlNetField
    type_: Literal["flux_controlnet_output"] = "flux_controlnet_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "FluxControlNetField",
    }
