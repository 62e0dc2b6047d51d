from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class AnimaLLLiteInvocation(AnyInvocation):
    """Configure an Anima ControlNet-LLLite adapter for model-level conditioning.

    Takes a conditioning image (the initial/raster image), an optional inpaint
    mask (white = area to inpaint), and a LLLite adapter model. Inpainting
    adapters (4-channel conditioning) require a mask; other adapters ignore it.

    Attributes:
        begin_step_percent: When the adapter is first applied (% of total steps). 0 to 1. Default: 0.0.
        control_model: ControlNet model to load
        end_step_percent: When the adapter is last applied (% of total steps). 0 to 1. Default: 1.0.
        image: The conditioning image (the initial/raster image for inpainting)
        mask: The inpaint mask (white = area to inpaint). Required by inpainting adapters.
        weight: Strength of the LLLite adapter. -10 to 10. Default: 1.0.
    """

    type_: Literal["anima_lllite"] = "anima_lllite"
    begin_step_percent: float | Unset = UNSET
    control_model: ModelIdentifierField | None | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_model": "ModelIdentifierField",
        "image": "ImageField",
        "mask": "ImageField",
    }
