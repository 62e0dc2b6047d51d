from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import InvokeImageBlendInvocationBlendMode, InvokeImageBlendInvocationColorSpace
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeImageBlendInvocation(AnyInvocation):
    """Blend two images together, with optional opacity, mask, and blend modes. Originally created by @dwringer

    Attributes:
        adaptive_gamut: Adaptive gamut clipping (0=off). Higher prioritizes chroma over lightness. At least 0. Default: 0.0.
        blend_mode: Available blend modes. Default: 'Normal'.
        board: The board to save the image to
        color_space: Available color spaces for blend computations. Default: 'RGB'.
        fit_to_height: Scale upper layer to fit base height. Default: True.
        fit_to_width: Scale upper layer to fit base width. Default: False.
        high_precision: Use more steps in computing gamut when possible. Default: True.
        layer_base: The bottom image to blend
        layer_upper: The top image to blend
        mask: Optional mask, used to restrict areas from blending
        metadata: Optional metadata to be saved with the image
        opacity: Desired opacity of the upper layer. At least 0. Default: 1.0.
    """

    type_: Literal["invokeai_img_blend"] = "invokeai_img_blend"
    adaptive_gamut: float | Unset = UNSET
    blend_mode: InvokeImageBlendInvocationBlendMode | Unset = UNSET
    board: BoardField | None | Unset = UNSET
    color_space: InvokeImageBlendInvocationColorSpace | Unset = UNSET
    fit_to_height: bool | Unset = UNSET
    fit_to_width: bool | Unset = UNSET
    high_precision: bool | Unset = UNSET
    layer_base: ImageField | None | Unset = UNSET
    layer_upper: ImageField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    opacity: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "layer_base": "ImageField",
        "layer_upper": "ImageField",
        "mask": "ImageField",
    }
