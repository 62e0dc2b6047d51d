from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class ExtractVideoRangeOutput(AnyInvocationOutput):
    """Output of ``extract_video_range``: a trimmed video plus the resolved frame indices.

    Mirrors ``VideoOutput`` so the video can be piped directly into Concatenate Videos or
    any other ``VideoField``-consuming node, and additionally exposes the resolved
    (positive, clamped) start and end indices so chained workflows can feed them back in
    — e.g. drive a downstream Frame from Video to pull the same boundary frame.

    Attributes:
        duration: The duration of the trimmed video in seconds
        end_frame: The resolved (positive, 0-based) end frame index in the source video
        fps: The frames-per-second of the trimmed video
        height: The height of the video in pixels
        num_frames: The number of frames in the trimmed video
        start_frame: The resolved (positive, 0-based) start frame index in the source video
        video: The trimmed video
        width: The width of the video in pixels
    """

    duration: float
    end_frame: int
    fps: float
    height: int
    num_frames: int
    start_frame: int
    type_: Literal["extract_video_range_output"] = "extract_video_range_output"
    video: VideoField
    width: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "video": "VideoField",
    }
