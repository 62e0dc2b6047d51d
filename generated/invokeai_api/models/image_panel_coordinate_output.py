# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class ImagePanelCoordinateOutput(AnyInvocationOutput):
    """ImagePanelCoordinateOutput"""

    height: int
    """The height of the panel."""
    type_: Literal["image_panel_coordinate_output"] = "image_panel_coordinate_output"
    width: int
    """The width of the panel."""
    x_left: int
    """The left x-coordinate of the panel."""
    y_top: int
    """The top y-coordinate of the panel."""
    _wire_ = {
        "type_": "type",
    }
