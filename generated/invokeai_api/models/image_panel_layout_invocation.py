from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class ImagePanelLayoutInvocation(AnyInvocation):
    """Get the coordinates of a single panel in a grid. (If the full image shape cannot be divided evenly into
    panels,
    then the grid may not cover the entire image.)

    Attributes:
        height: The height of the entire grid.
        num_cols: The number of columns in the grid. At least 1. Default: 1.
        num_rows: The number of rows in the grid. At least 1. Default: 1.
        panel_col_idx: The column index of the panel to be processed. At least 0. Default: 0.
        panel_row_idx: The row index of the panel to be processed. At least 0. Default: 0.
        width: The width of the entire grid.
    """

    type_: Literal["image_panel_layout"] = "image_panel_layout"
    height: int | None | Unset = UNSET
    num_cols: int | Unset = UNSET
    num_rows: int | Unset = UNSET
    panel_col_idx: int | Unset = UNSET
    panel_row_idx: int | Unset = UNSET
    width: int | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
