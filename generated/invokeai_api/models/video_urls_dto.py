from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class VideoUrlsDTO(Model):
    """The URLs for a video and its thumbnail."""

    thumbnail_url: str
    """The URL of the video's first-frame thumbnail (WebP)."""
    video_name: str
    """The unique name of the video."""
    video_url: str
    """The URL of the video file (MP4)."""
