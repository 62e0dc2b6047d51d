from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DeleteVideosResult(Model):
    """DeleteVideosResult

    Attributes:
        affected_boards: The ids of boards affected by the operation
        deleted_videos: The names of the videos that were deleted
        failed_videos: The names of videos that were not deleted
    """

    affected_boards: list[str]
    deleted_videos: list[str]
    failed_videos: list[str]
