from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import ControlNetInvocationControlMode, ControlNetInvocationResizeMode
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ControlNetInvocation(AnyInvocation):
    """Collects ControlNet info to pass to other nodes

    Attributes:
        begin_step_percent: When the ControlNet is first applied (% of total steps). 0 to 1. Default: 0.
        control_mode: The control mode used. Default: 'balanced'.
        control_model: ControlNet model to load
        control_weight: The weight given to the ControlNet. Default: 1.0.
        end_step_percent: When the ControlNet is last applied (% of total steps). 0 to 1. Default: 1.
        image: The control image
        resize_mode: The resize mode used. Default: 'just_resize'.
    """

    type_: Literal["controlnet"] = "controlnet"
    begin_step_percent: float | Unset = UNSET
    control_mode: ControlNetInvocationControlMode | Unset = UNSET
    control_model: ModelIdentifierField | None | Unset = UNSET
    control_weight: float | list[float] | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    resize_mode: ControlNetInvocationResizeMode | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_model": "ModelIdentifierField",
        "image": "ImageField",
    }
