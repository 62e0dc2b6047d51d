from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import DepthAnythingDepthEstimationInvocationModelSize
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class DepthAnythingDepthEstimationInvocation(AnyInvocation):
    """Generates a depth map using a Depth Anything model.

    Attributes:
        board: The board to save the image to
        image: The image to process
        metadata: Optional metadata to be saved with the image
        model_size: The size of the depth model to use. Default: 'small_v2'.
    """

    type_: Literal["depth_anything_depth_estimation"] = "depth_anything_depth_estimation"
    board: BoardField | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    model_size: DepthAnythingDepthEstimationInvocationModelSize | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
