from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import ImageCategory, ResourceOrigin


@define(kw_only=True, repr=False)
class VideoDTO(Model):
    """Deserialized video record, enriched for the frontend.

    Attributes:
        created_at: The created timestamp of the video.
        duration: The duration of the video in seconds.
        has_workflow: Whether this video has a workflow associated.
        height: The pixel height of the video.
        is_intermediate: Whether this is an intermediate video.
        starred: Whether this video is starred.
        thumbnail_url: The URL of the video's first-frame thumbnail (WebP).
        updated_at: The updated timestamp of the video.
        video_category: The category of the video (reuses ImageCategory).
        video_name: The unique name of the video.
        video_origin: The origin of the video.
        video_url: The URL of the video file (MP4).
        width: The pixel width of the video.
        board_id: The id of the board the video belongs to, if one exists.
        deleted_at: The deleted timestamp of the video.
        fps: The frames-per-second of the video, if known.
        node_id: The node ID that produced this video, if any.
        session_id: The session ID that produced this video, if any.
        video_subfolder: The subfolder where the video is stored on disk.
    """

    created_at: str
    duration: float
    has_workflow: bool
    height: int
    is_intermediate: bool
    starred: bool
    thumbnail_url: str
    updated_at: str
    video_category: ImageCategory
    video_name: str
    video_origin: ResourceOrigin
    video_url: str
    width: int
    board_id: None | str | Unset = UNSET
    deleted_at: None | str | Unset = UNSET
    fps: float | None | Unset = UNSET
    node_id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    video_subfolder: str | Unset = UNSET
