from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class FluxKontextConcatenateImagesInvocation(AnyInvocation):
    """Prepares an image or images for use with FLUX Kontext. The first/single image is resized to the nearest
    preferred Kontext resolution. All other images are concatenated horizontally, maintaining their aspect
    ratio.

    Attributes:
        board: The board to save the image to
        images: The images to concatenate. 1 to 10 items.
        metadata: Optional metadata to be saved with the image
        use_preferred_resolution: Use FLUX preferred resolutions for the first image. Default: True.
    """

    type_: Literal["flux_kontext_image_prep"] = "flux_kontext_image_prep"
    board: BoardField | None | Unset = UNSET
    images: list[ImageField] | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    use_preferred_resolution: bool | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "images": "[ImageField]",
    }
