from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class DeleteVideosResult(Model):
    """DeleteVideosResult"""

    affected_boards: list[str]
    """The ids of boards affected by the operation"""
    deleted_videos: list[str]
    """The names of the videos that were deleted"""
    failed_videos: list[str]
    """The names of videos that were not deleted"""
