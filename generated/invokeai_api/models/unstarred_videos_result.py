from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class UnstarredVideosResult(Model):
    """UnstarredVideosResult

    Attributes:
        affected_boards: The ids of boards affected by the operation
        failed_videos: The names of videos that were not unstarred
        unstarred_videos: The names of the videos that were unstarred
    """

    affected_boards: list[str]
    failed_videos: list[str]
    unstarred_videos: list[str]
