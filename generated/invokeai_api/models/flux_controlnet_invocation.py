from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import FluxControlNetInvocationResizeMode
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class FluxControlNetInvocation(AnyInvocation):
    """Collect FLUX ControlNet info to pass to other nodes.

    Attributes:
        begin_step_percent: When the ControlNet is first applied (% of total steps). 0 to 1. Default: 0.
        control_model: ControlNet model to load
        control_weight: The weight given to the ControlNet. Default: 1.0.
        end_step_percent: When the ControlNet is last applied (% of total steps). 0 to 1. Default: 1.
        image: The control image
        instantx_control_mode: The control mode for InstantX ControlNet union models. Ignored for other ControlNet models. The
            standard mapping is: canny (0), tile (1), depth (2), blur (3), pose (4), gray (5), low quality (6).
            Negative values will be treated as 'None'. Default: -1.
        resize_mode: The resize mode used. Default: 'just_resize'.
    """

    type_: Literal["flux_controlnet"] = "flux_controlnet"
    begin_step_percent: float | Unset = UNSET
    control_model: ModelIdentifierField | None | Unset = UNSET
    control_weight: float | list[float] | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    instantx_control_mode: int | None | Unset = UNSET
    resize_mode: FluxControlNetInvocationResizeMode | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_model": "ModelIdentifierField",
        "image": "ImageField",
    }
