from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeImageValueThresholdsInvocation(AnyInvocation):
    """Clip image to pure black/white past specified thresholds. Originally created by @dwringer

    Attributes:
        board: The board to save the image to
        image: The image from which to create a mask
        invert_output: Make light areas dark and vice versa. Default: False.
        lightness_only: If true, only applies to image lightness (CIELa*b*). Default: False.
        metadata: Optional metadata to be saved with the image
        renormalize_values: Rescale remaining values from minimum to maximum. Default: False.
        threshold_lower: Threshold below which will be set to minimum value. Default: 0.5.
        threshold_upper: Threshold above which will be set to full value. Default: 0.5.
    """

    type_: Literal["invokeai_img_val_thresholds"] = "invokeai_img_val_thresholds"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    invert_output: bool | Unset = UNSET
    lightness_only: bool | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    renormalize_values: bool | Unset = UNSET
    threshold_lower: float | Unset = UNSET
    threshold_upper: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
