# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import InvokeImageBlendInvocationBlendMode, InvokeImageBlendInvocationColorSpace
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InvokeImageBlendInvocation(AnyInvocation):
    """Blend two images together, with optional opacity, mask, and blend modes. Originally created by @dwringer"""

    type_: Literal["invokeai_img_blend"] = "invokeai_img_blend"
    adaptive_gamut: float | Unset = UNSET
    """Adaptive gamut clipping (0=off). Higher prioritizes chroma over lightness. At least 0. Default: 0.0."""
    blend_mode: InvokeImageBlendInvocationBlendMode | Unset = UNSET
    """Available blend modes. Default: 'Normal'."""
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    color_space: InvokeImageBlendInvocationColorSpace | Unset = UNSET
    """Available color spaces for blend computations. Default: 'RGB'."""
    fit_to_height: bool | Unset = UNSET
    """Scale upper layer to fit base height. Default: True."""
    fit_to_width: bool | Unset = UNSET
    """Scale upper layer to fit base width. Default: False."""
    high_precision: bool | Unset = UNSET
    """Use more steps in computing gamut when possible. Default: True."""
    layer_base: ImageField | None | Unset = UNSET
    """The bottom image to blend"""
    layer_upper: ImageField | None | Unset = UNSET
    """The top image to blend"""
    mask: ImageField | None | Unset = UNSET
    """Optional mask, used to restrict areas from blending"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    opacity: float | Unset = UNSET
    """Desired opacity of the upper layer. At least 0. Default: 1.0."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "layer_base": "ImageField",
        "layer_upper": "ImageField",
        "mask": "ImageField",
    }
