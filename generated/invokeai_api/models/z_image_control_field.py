from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ZImageControlField(Model):
    """A Z-Image control conditioning field for spatial control (Canny, HED, Depth, Pose, MLSD).

    Attributes:
        control_model: The Z-Image ControlNet adapter model
        image_name: The name of the preprocessed control image
        begin_step_percent: When the control is first applied (% of total steps). 0 to 1. Default: 0.0.
        control_context_scale: The strength of the control signal. Recommended range: 0.65-0.80. 0 to 2. Default: 0.75.
        end_step_percent: When the control is last applied (% of total steps). 0 to 1. Default: 1.0.
    """

    control_model: ModelIdentifierField
    image_name: str
    begin_step_percent: float | Unset = UNSET
    control_context_scale: float | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    _specs_ = {
        "control_model": "ModelIdentifierField",
    }
