from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import ControlNetMetadataFieldControlMode, ControlNetMetadataFieldResizeMode
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ControlNetMetadataField(Model):
    """ControlNetMetadataField

    Attributes:
        control_model: The ControlNet model to use
        image: The control image
        begin_step_percent: When the ControlNet is first applied (% of total steps). 0 to 1. Default: 0.
        control_mode: The control mode to use. Default: 'balanced'.
        control_weight: The weight given to the ControlNet. Default: 1.
        end_step_percent: When the ControlNet is last applied (% of total steps). 0 to 1. Default: 1.
        processed_image: The control image, after processing.
        resize_mode: The resize mode to use. Default: 'just_resize'.
    """

    control_model: ModelIdentifierField
    image: ImageField
    begin_step_percent: float | Unset = UNSET
    control_mode: ControlNetMetadataFieldControlMode | Unset = UNSET
    control_weight: float | list[float] | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    processed_image: ImageField | None | Unset = UNSET
    resize_mode: ControlNetMetadataFieldResizeMode | Unset = UNSET
    _specs_ = {
        "control_model": "ModelIdentifierField",
        "image": "ImageField",
        "processed_image": "ImageField",
    }
