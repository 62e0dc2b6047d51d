from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .metadata_field import MetadataField
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class VideoFrameExtractInvocation(AnyInvocation):
    """Extract a single frame from a video and save it as an image.

    ``frame_index`` is 0-based. Negative indices count from the end, so the
    default of -1 returns the final frame — the typical setup for chaining
    I2V clips into a longer sequence.

    Attributes:
        board: The board to save the image to
        frame_index: Index of the frame to extract. 0 = first frame, -1 = last frame, -2 = second-to-last, etc. Default:
            -1.
        metadata: Optional metadata to be saved with the image
        video: The video to extract a frame from.
    """

    type_: Literal["video_frame_extract"] = "video_frame_extract"
    board: BoardField | None | Unset = UNSET
    frame_index: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    video: None | Unset | VideoField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "video": "VideoField",
    }
