# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import InfillPatchMatchInvocationResampleMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InfillPatchMatchInvocation(AnyInvocation):
    """Infills transparent areas of an image using the PatchMatch algorithm"""

    type_: Literal["infill_patchmatch"] = "infill_patchmatch"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    downscale: float | Unset = UNSET
    """Run patchmatch on downscaled image to speedup infill. More than 0. Default: 2.0."""
    image: ImageField | None | Unset = UNSET
    """The image to process"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    resample_mode: InfillPatchMatchInvocationResampleMode | Unset = UNSET
    """The resampling mode. Default: 'bicubic'."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
