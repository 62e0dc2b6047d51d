from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import InvokeAdjustImageHuePlusInvocationSpace
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeAdjustImageHuePlusInvocation(AnyInvocation):
    """Adjusts the Hue of an image by rotating it in the selected color space. Originally created by @dwringer

    Attributes:
        board: The board to save the image to
        degrees: Degrees by which to rotate image hue. Default: 0.0.
        image: The image to adjust
        metadata: Optional metadata to be saved with the image
        ok_adaptive_gamut: Higher preserves chroma at the expense of lightness (Oklab). At least 0. Default: 0.05.
        ok_high_precision: Use more steps in computing gamut (Oklab/Okhsv/Okhsl). Default: True.
        preserve_lightness: Whether to preserve CIELAB lightness values. Default: False.
        space: Color space in which to rotate hue by polar coords (*: non-invertible). Default: 'HSV / HSL / RGB'.
    """

    type_: Literal["invokeai_img_hue_adjust_plus"] = "invokeai_img_hue_adjust_plus"
    board: BoardField | None | Unset = UNSET
    degrees: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    ok_adaptive_gamut: float | Unset = UNSET
    ok_high_precision: bool | Unset = UNSET
    preserve_lightness: bool | Unset = UNSET
    space: InvokeAdjustImageHuePlusInvocationSpace | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
