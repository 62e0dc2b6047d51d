from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import InfillPatchMatchInvocationResampleMode
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class InfillPatchMatchInvocation(AnyInvocation):
    """Infills transparent areas of an image using the PatchMatch algorithm

    Attributes:
        board: The board to save the image to
        downscale: Run patchmatch on downscaled image to speedup infill. More than 0. Default: 2.0.
        image: The image to process
        metadata: Optional metadata to be saved with the image
        resample_mode: The resampling mode. Default: 'bicubic'.
    """

    type_: Literal["infill_patchmatch"] = "infill_patchmatch"
    board: BoardField | None | Unset = UNSET
    downscale: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    resample_mode: InfillPatchMatchInvocationResampleMode | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
