from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import BoardVisibility


@define(kw_only=True, repr=False)
class BoardDTO(Model):
    """Deserialized board record with cover image URL and image count.

    Attributes:
        archived: Whether or not the board is archived.
        asset_count: The number of assets in the board.
        board_id: The unique ID of the board.
        board_name: The name of the board.
        cover_image_name: The name of the board's cover image.
        created_at: The created timestamp of the board.
        image_count: The number of images in the board.
        updated_at: The updated timestamp of the board.
        user_id: The user ID of the board owner.
        board_visibility: The visibility of the board. Default: 'private'.
        cover_video_name: The name of the board's cover video, when the most recent item is a video.
        deleted_at: The deleted timestamp of the board.
        owner_username: The username of the board owner (for admin view).
        video_count: The number of videos in the board. Default: 0.
    """

    archived: bool
    asset_count: int
    board_id: str
    board_name: str
    cover_image_name: None | str
    created_at: str
    image_count: int
    updated_at: str
    user_id: str
    board_visibility: BoardVisibility | Unset = UNSET
    cover_video_name: None | str | Unset = UNSET
    deleted_at: None | str | Unset = UNSET
    owner_username: None | str | Unset = UNSET
    video_count: int | Unset = UNSET
