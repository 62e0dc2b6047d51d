# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class VideoOutput(AnyInvocationOutput):
    """Output of a node that produces a video file (e.g. Wan 2.2 latents-to-video)."""

    duration: float
    """The duration of the video in seconds"""
    fps: float
    """The frames-per-second of the video"""
    height: int
    """The height of the video in pixels"""
    num_frames: int
    """The number of frames in the video"""
    type_: Literal["video_output"] = "video_output"
    video: VideoField
    """A video primitive field"""
    width: int
    """The width of the video in pixels"""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "video": "VideoField",
    }
