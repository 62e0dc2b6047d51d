from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class AnimaLLLiteField(Model):
    """An Anima ControlNet-LLLite conditioning field (e.g. inpaint adapter)."""

    control_model: ModelIdentifierField
    image_name: str
    """The name of the conditioning image (the initial/raster image)"""
    begin_step_percent: float | Unset = UNSET
    """When the adapter is first applied (% of total steps). 0 to 1. Default: 0.0."""
    end_step_percent: float | Unset = UNSET
    """When the adapter is last applied (% of total steps). 0 to 1. Default: 1.0."""
    mask_name: None | str | Unset = UNSET
    """The name of the inpaint mask image (white = inpaint area)"""
    weight: float | Unset = UNSET
    """The strength of the LLLite adapter. -10 to 10. Default: 1.0."""
    _specs_ = {
        "control_model": "ModelIdentifierField",
    }
