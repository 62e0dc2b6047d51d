from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .metadata_field import MetadataField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class SpandrelImageToImageAutoscaleInvocation(AnyInvocation):
    """Run any spandrel image-to-image model (https://github.com/chaiNNer-org/spandrel) until the target scale is
    reached.

    Attributes:
        board: The board to save the image to
        fit_to_multiple_of_8: If true, the output image will be resized to the nearest multiple of 8 in both dimensions. Default:
            False.
        image: The input image
        image_to_image_model: Image-to-Image model
        metadata: Optional metadata to be saved with the image
        scale: The final scale of the output image. If the model does not upscale the image, this will be ignored.
            At most 16, more than 0. Default: 4.0.
        tile_size: The tile size for tiled image-to-image. Set to 0 to disable tiling. Default: 512.
    """

    type_: Literal["spandrel_image_to_image_autoscale"] = "spandrel_image_to_image_autoscale"
    board: BoardField | None | Unset = UNSET
    fit_to_multiple_of_8: bool | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    image_to_image_model: ModelIdentifierField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    scale: float | Unset = UNSET
    tile_size: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
        "image_to_image_model": "ModelIdentifierField",
    }
