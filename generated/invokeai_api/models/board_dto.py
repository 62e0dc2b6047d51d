from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import BoardVisibility


@define(kw_only=True, repr=False)
class BoardDTO(Model):
    """Deserialized board record with cover image URL and image count."""

    archived: bool
    """Whether or not the board is archived."""
    asset_count: int
    """The number of assets in the board."""
    board_id: str
    """The unique ID of the board."""
    board_name: str
    """The name of the board."""
    cover_image_name: None | str
    """The name of the board's cover image."""
    created_at: str
    """The created timestamp of the board."""
    image_count: int
    """The number of images in the board."""
    updated_at: str
    """The updated timestamp of the board."""
    user_id: str
    """The user ID of the board owner."""
    board_visibility: BoardVisibility | Unset = UNSET
    """The visibility options for a board."""
    cover_video_name: None | str | Unset = UNSET
    """The name of the board's cover video, when the most recent item is a video."""
    deleted_at: None | str | Unset = UNSET
    """The deleted timestamp of the board."""
    owner_username: None | str | Unset = UNSET
    """The username of the board owner (for admin view)."""
    video_count: int | Unset = UNSET
    """The number of videos in the board. Default: 0."""
