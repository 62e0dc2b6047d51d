from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import ImageCategory, ResourceOrigin


@define(kw_only=True, repr=False)
class VideoDTO(Model):
    """Deserialized video record, enriched for the frontend."""

    created_at: str
    """The created timestamp of the video."""
    duration: float
    """The duration of the video in seconds."""
    has_workflow: bool
    """Whether this video has a workflow associated."""
    height: int
    """The pixel height of the video."""
    is_intermediate: bool
    """Whether this is an intermediate video."""
    starred: bool
    """Whether this video is starred."""
    thumbnail_url: str
    """The URL of the video's first-frame thumbnail (WebP)."""
    updated_at: str
    """The updated timestamp of the video."""
    video_category: ImageCategory
    """The category of an image.

    - GENERAL: The image is an output, init image, or otherwise an image without a specialized purpose.
    - MASK: The image is a mask image.
    - CONTROL: The image is a ControlNet control image.
    - USER: The image is a user-provide image.
    - OTHER: The image is some other type of image with a specialized purpose. To be used by external nodes."""
    video_name: str
    """The unique name of the video."""
    video_origin: ResourceOrigin
    """The origin of a resource (eg image).

    - INTERNAL: The resource was created by the application.
    - EXTERNAL: The resource was not created by the application.
    This may be a user-initiated upload, or an internal application upload (eg Canvas init image)."""
    video_url: str
    """The URL of the video file (MP4)."""
    width: int
    """The pixel width of the video."""
    board_id: None | str | Unset = UNSET
    """The id of the board the video belongs to, if one exists."""
    deleted_at: None | str | Unset = UNSET
    """The deleted timestamp of the video."""
    fps: float | None | Unset = UNSET
    """The frames-per-second of the video, if known."""
    node_id: None | str | Unset = UNSET
    """The node ID that produced this video, if any."""
    session_id: None | str | Unset = UNSET
    """The session ID that produced this video, if any."""
    video_subfolder: str | Unset = UNSET
    """The subfolder where the video is stored on disk."""
