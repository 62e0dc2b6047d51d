from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class VideoOutput(AnyInvocationOutput):
    """Output of a node that produces a video file (e.g. Wan 2.2 latents-to-video).

    Attributes:
        duration: The duration of the video in seconds
        fps: The frames-per-second of the video
        height: The height of the video in pixels
        num_frames: The number of frames in the video
        video: The output video
        width: The width of the video in pixels
    """

    duration: float
    fps: float
    height: int
    num_frames: int
    type_: Literal["video_output"] = "video_output"
    video: VideoField
    width: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "video": "VideoField",
    }
