from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import ControlNetRecallParameterControlModeType0


@define(kw_only=True, repr=False)
class ControlNetRecallParameter(Model):
    """ControlNet configuration for recall

    Attributes:
        model_name: The name of the ControlNet/T2I Adapter/Control LoRA model
        begin_step_percent: When the control adapter is first applied (% of total steps). 0 to 1.
        control_mode: The control mode (ControlNet only)
        end_step_percent: When the control adapter is last applied (% of total steps). 0 to 1.
        image_name: The filename of the control image in outputs/images
        weight: The weight for the control adapter. -1 to 2. Default: 1.0.
    """

    model_name: str
    begin_step_percent: float | None | Unset = UNSET
    control_mode: ControlNetRecallParameterControlModeType0 | None | Unset = UNSET
    end_step_percent: float | None | Unset = UNSET
    image_name: None | str | Unset = UNSET
    weight: float | Unset = UNSET
