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
class SpandrelImageToImageInvocation(AnyInvocation):
    """Run any spandrel image-to-image model (https://github.com/chaiNNer-org/spandrel).

    Attributes:
        board: The board to save the image to
        image: The input image
        image_to_image_model: Image-to-Image model
        metadata: Optional metadata to be saved with the image
        tile_size: The tile size for tiled image-to-image. Set to 0 to disable tiling. Default: 512.
    """

    type_: Literal["spandrel_image_to_image"] = "spandrel_image_to_image"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    image_to_image_model: ModelIdentifierField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    tile_size: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
        "image_to_image_model": "ModelIdentifierField",
    }
