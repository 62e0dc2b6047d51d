from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class StarredVideosResult(Model):
    """StarredVideosResult

    Attributes:
        affected_boards: The ids of boards affected by the operation
        failed_videos: The names of videos that were not starred
        starred_videos: The names of the videos that were starred
    """

    affected_boards: list[str]
    failed_videos: list[str]
    starred_videos: list[str]
