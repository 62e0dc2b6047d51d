# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import ControlNetInvocationControlMode, ControlNetInvocationResizeMode
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ControlNetInvocation(AnyInvocation):
    """Collects ControlNet info to pass to other nodes"""

    type_: Literal["controlnet"] = "controlnet"
    begin_step_percent: float | Unset = UNSET
    """When the ControlNet is first applied (% of total steps). 0 to 1. Default: 0."""
    control_mode: ControlNetInvocationControlMode | Unset = UNSET
    """The control mode used. Default: 'balanced'."""
    control_model: ModelIdentifierField | None | Unset = UNSET
    """ControlNet model to load"""
    control_weight: float | list[float] | Unset = UNSET
    """The weight given to the ControlNet. Default: 1.0."""
    end_step_percent: float | Unset = UNSET
    """When the ControlNet is last applied (% of total steps). 0 to 1. Default: 1."""
    image: ImageField | None | Unset = UNSET
    """The control image"""
    resize_mode: ControlNetInvocationResizeMode | Unset = UNSET
    """The resize mode used. Default: 'just_resize'."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_model": "ModelIdentifierField",
        "image": "ImageField",
    }
