from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class DeleteBoardResult(Model):
    """DeleteBoardResult"""

    board_id: str
    """The id of the board that was deleted."""
    deleted_board_images: list[str]
    """The image names of the board-images relationships that were deleted."""
    deleted_images: list[str]
    """The names of the images that were deleted."""
    deleted_board_videos: list[str] | Unset = UNSET
    """The video names of the board-videos relationships that were deleted."""
    deleted_videos: list[str] | Unset = UNSET
    """The names of the videos that were deleted."""
    failed_images: list[str] | Unset = UNSET
    """The names of images that could not be deleted and became uncategorized."""
    failed_videos: list[str] | Unset = UNSET
    """The names of videos that could not be deleted and became uncategorized."""
