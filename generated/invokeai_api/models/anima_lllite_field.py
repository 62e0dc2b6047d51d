from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class AnimaLLLiteField(Model):
    """An Anima ControlNet-LLLite conditioning field (e.g. inpaint adapter).

    Attributes:
        control_model: The Anima ControlNet-LLLite adapter model
        image_name: The name of the conditioning image (the initial/raster image)
        begin_step_percent: When the adapter is first applied (% of total steps). 0 to 1. Default: 0.0.
        end_step_percent: When the adapter is last applied (% of total steps). 0 to 1. Default: 1.0.
        mask_name: The name of the inpaint mask image (white = inpaint area)
        weight: The strength of the LLLite adapter. -10 to 10. Default: 1.0.
    """

    control_model: ModelIdentifierField
    image_name: str
    begin_step_percent: float | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    mask_name: None | str | Unset = UNSET
    weight: float | Unset = UNSET
    _specs_ = {
        "control_model": "ModelIdentifierField",
    }
