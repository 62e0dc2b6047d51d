from __future__ import annotations

from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class ImagePanelCoordinateOutput(AnyInvocationOutput):
    """ImagePanelCoordinateOutput

    Attributes:
        height: The height of the panel.
        width: The width of the panel.
        x_left: The left x-coordinate of the panel.
        y_top: The top y-coordinate of the panel.
    """

    height: int
    type_: Literal["image_panel_coordinate_output"] = "image_panel_coordinate_output"
    width: int
    x_left: int
    y_top: int
    _wire_ = {
        "type_": "type",
    }
