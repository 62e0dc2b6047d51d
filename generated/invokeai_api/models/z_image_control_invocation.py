from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ZImageControlInvocation(AnyInvocation):
    """Configure Z-Image ControlNet for spatial conditioning.

    Takes a preprocessed control image (e.g., Canny edges, depth map, pose)
    and a Z-Image ControlNet adapter model to enable spatial control.

    Supports 5 control modes: Canny, HED, Depth, Pose, MLSD.
    Recommended control_context_scale: 0.65-0.80.

    Attributes:
        begin_step_percent: When the control is first applied (% of total steps). 0 to 1. Default: 0.0.
        control_context_scale: Strength of the control signal. Recommended range: 0.65-0.80. 0 to 2. Default: 0.75.
        control_model: ControlNet model to load
        end_step_percent: When the control is last applied (% of total steps). 0 to 1. Default: 1.0.
        image: The preprocessed control image (Canny, HED, Depth, Pose, or MLSD)
    """

    type_: Literal["z_image_control"] = "z_image_control"
    begin_step_percent: float | Unset = UNSET
    control_context_scale: float | Unset = UNSET
    control_model: ModelIdentifierField | None | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_model": "ModelIdentifierField",
        "image": "ImageField",
    }
