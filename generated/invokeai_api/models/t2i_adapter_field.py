from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import T2IAdapterFieldResizeMode
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class T2IAdapterField(Model):
    """T2IAdapterField

    Attributes:
        image: The T2I-Adapter image prompt.
        t2i_adapter_model: The T2I-Adapter model to use.
        begin_step_percent: When the T2I-Adapter is first applied (% of total steps). 0 to 1. Default: 0.
        end_step_percent: When the T2I-Adapter is last applied (% of total steps). 0 to 1. Default: 1.
        resize_mode: The resize mode to use. Default: 'just_resize'.
        weight: The weight given to the T2I-Adapter. Default: 1.
    """

    image: ImageField
    t2i_adapter_model: ModelIdentifierField
    begin_step_percent: float | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    resize_mode: T2IAdapterFieldResizeMode | Unset = UNSET
    weight: float | list[float] | Unset = UNSET
    _specs_ = {
        "image": "ImageField",
        "t2i_adapter_model": "ModelIdentifierField",
    }
