from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .metadata_field import MetadataField
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class ExtractVideoRangeInvocation(AnyInvocation):
    """Trim a video to a contiguous frame range and re-encode as MP4.

    Both bounds are inclusive and 0-based — ``start_frame=10, end_frame=50``
    emits 41 frames. Negative indices count from the end (``end_frame=-1``
    is the final frame), matching ``video_frame_extract``. The output frame
    rate defaults to the source video's frame rate; set ``fps=0`` to inherit
    it (or 16 fps if the source rate can't be probed).

    The resolved (positive) ``start_frame`` and ``end_frame`` are also emitted as
    outputs, so chained workflows can re-use the boundary indices — e.g. feeding
    them into a downstream Frame from Video to extract the same boundary frame.

    Attributes:
        board: The board to save the image to
        end_frame: Last frame to keep, inclusive. -1 = last frame. Negative indices count from the end. Default: -1.
        fps: Output frame rate. 0 = match the source video's frame rate (falls back to 16 fps if the source rate
            can't be probed). 0 to 120. Default: 0.
        metadata: Optional metadata to be saved with the image
        start_frame: First frame to keep, inclusive. 0 = first frame. Negative indices count from the end. Default: 0.
        video: The video to extract a frame range from.
    """

    type_: Literal["extract_video_range"] = "extract_video_range"
    board: BoardField | None | Unset = UNSET
    end_frame: int | Unset = UNSET
    fps: int | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    start_frame: int | Unset = UNSET
    video: None | Unset | VideoField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "video": "VideoField",
    }
