from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class DeleteBoardResult(Model):
    """DeleteBoardResult

    Attributes:
        board_id: The id of the board that was deleted.
        deleted_board_images: The image names of the board-images relationships that were deleted.
        deleted_images: The names of the images that were deleted.
        deleted_board_videos: The video names of the board-videos relationships that were deleted.
        deleted_videos: The names of the videos that were deleted.
        failed_images: The names of images that could not be deleted and became uncategorized.
        failed_videos: The names of videos that could not be deleted and became uncategorized.
    """

    board_id: str
    deleted_board_images: list[str]
    deleted_images: list[str]
    deleted_board_videos: list[str] | Unset = UNSET
    deleted_videos: list[str] | Unset = UNSET
    failed_images: list[str] | Unset = UNSET
    failed_videos: list[str] | Unset = UNSET
